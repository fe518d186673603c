//! What the operating system is asked to refuse: sockets, core dumps, memory left unwiped.
