//! No socket to a network, whoever asks and however.

use std::io;
use std::net::{TcpListener, UdpSocket};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::sync::mpsc;
use std::thread;

use hardening::{Protection, install_socket_filter, probe_sandbox};
use libc::{c_int, c_long};

use crate::children::{play, start};

fn outcome<T>(result: io::Result<T>) -> String {
    match result.map_err(|error| error.raw_os_error()) {
        Ok(_) => "works".to_owned(),
        Err(Some(libc::EAFNOSUPPORT)) => "EAFNOSUPPORT".to_owned(),
        Err(Some(libc::ENOSYS)) => "ENOSYS".to_owned(),
        Err(other) => format!("{other:?}"),
    }
}

/// A call whose arguments are numbers; what it opens is closed when the child ends.
fn call(number: c_long, arguments: [c_int; 4]) -> io::Result<()> {
    let [one, two, three, four] = arguments;
    // SAFETY: the callers pass numbers, or a null pointer that the kernel refuses to follow.
    let answer = unsafe { libc::syscall(number, one, two, three, four) };
    if answer < 0 {
        Err(io::Error::last_os_error())
    } else {
        Ok(())
    }
}

fn socket(family: c_int) -> String {
    outcome(call(libc::SYS_socket, [family, libc::SOCK_DGRAM, 0, 0]))
}

fn install() {
    assert_eq!(install_socket_filter(), Protection::On);
}

fn network() -> String {
    let tcp = outcome(TcpListener::bind(("127.0.0.1", 0)));
    let udp = outcome(UdpSocket::bind(("127.0.0.1", 0)));
    [
        tcp,
        udp,
        socket(libc::AF_INET),
        socket(libc::AF_PACKET),
        socket(libc::AF_ALG),
    ]
    .join(" ")
}

fn network_under_the_filter() -> String {
    install();
    network()
}

#[test]
fn network_sockets_are_refused_and_work_without_the_filter() {
    let test = "socket_filter::network_sockets_are_refused_and_work_without_the_filter";
    let [filtered, plain] = play(
        test,
        [("filtered", network_under_the_filter), ("plain", network)],
    );
    assert_eq!(filtered, ["EAFNOSUPPORT"; 5].join(" "));
    assert!(
        plain.starts_with("works works works "),
        "the control must reach the network: {plain}"
    );
}

fn local() -> String {
    install();
    let pair = outcome(UnixStream::pair());
    [
        pair,
        outcome(UnixDatagram::unbound()),
        socket(libc::AF_NETLINK),
    ]
    .join(" ")
}

#[test]
fn local_sockets_go_on_working() {
    let [answer] = play(
        "socket_filter::local_sockets_go_on_working",
        [("local", local)],
    );
    assert_eq!(answer, "works works works");
}

fn pairs() -> String {
    let pair = |family| {
        outcome(call(
            libc::SYS_socketpair,
            [family, libc::SOCK_STREAM, 0, 0],
        ))
    };
    [pair(libc::AF_INET), pair(libc::AF_TIPC)].join(" ")
}

fn pairs_under_the_filter() -> String {
    install();
    pairs()
}

#[test]
fn network_pairs_are_refused() {
    let roles: [crate::children::Role; 2] =
        [("filtered", pairs_under_the_filter), ("plain", pairs)];
    let [filtered, plain] = play("socket_filter::network_pairs_are_refused", roles);
    assert_eq!(filtered, "EAFNOSUPPORT EAFNOSUPPORT");
    assert!(
        !plain.starts_with("EAFNOSUPPORT"),
        "the refusal must be the filter's: {plain}"
    );
}

fn rings() -> String {
    outcome(call(libc::SYS_io_uring_setup, [1, 0, 0, 0]))
}

fn rings_under_the_filter() -> String {
    install();
    rings()
}

#[test]
fn rings_that_would_bypass_the_filter_are_refused() {
    let roles: [crate::children::Role; 2] =
        [("filtered", rings_under_the_filter), ("plain", rings)];
    let [filtered, _] = play(
        "socket_filter::rings_that_would_bypass_the_filter_are_refused",
        roles,
    );
    assert_eq!(filtered, "ENOSYS");
}

/// The x32 number of `socket`; a kernel without x32 has no such call.
#[cfg(target_arch = "x86_64")]
fn x32() -> String {
    outcome(call(
        libc::SYS_socket | 0x4000_0000,
        [libc::AF_INET, libc::SOCK_DGRAM, 0, 0],
    ))
}

#[cfg(target_arch = "x86_64")]
fn x32_under_the_filter() -> String {
    install();
    x32()
}

#[test]
#[cfg(target_arch = "x86_64")]
fn the_other_number_of_the_same_call_is_refused() {
    let roles: [crate::children::Role; 2] = [("filtered", x32_under_the_filter), ("plain", x32)];
    let [filtered, plain] = play(
        "socket_filter::the_other_number_of_the_same_call_is_refused",
        roles,
    );
    assert_eq!(filtered, "EAFNOSUPPORT");
    assert_ne!(plain, "EAFNOSUPPORT", "the refusal must be the filter's");
}

fn older_thread() -> String {
    let (go, wait) = mpsc::channel::<()>();
    let older = thread::spawn(move || wait.recv().map(|()| socket(libc::AF_INET)));
    install();
    go.send(()).expect("the thread waits");
    older
        .join()
        .expect("the thread ends")
        .expect("it was told to go")
}

fn child_of_a_filtered_process() -> String {
    install();
    start(
        "socket_filter::threads_and_children_are_under_the_filter_too",
        "plain",
    )
}

#[test]
fn threads_and_children_are_under_the_filter_too() {
    let test = "socket_filter::threads_and_children_are_under_the_filter_too";
    let plain: fn() -> String = || socket(libc::AF_INET);
    let roles = [
        ("older", older_thread as _),
        ("child", child_of_a_filtered_process as _),
        ("plain", plain),
    ];
    assert_eq!(play(test, roles), ["EAFNOSUPPORT", "EAFNOSUPPORT", "works"]);
}

fn sandbox_under_the_filter() -> String {
    let before = probe_sandbox();
    install();
    format!("{before:?} {:?}", probe_sandbox())
}

#[test]
fn the_filter_does_not_keep_the_sandbox_from_starting() {
    let test = "socket_filter::the_filter_does_not_keep_the_sandbox_from_starting";
    let [answer] = play(test, [("filtered", sandbox_under_the_filter)]);
    let (before, after) = answer.split_once(' ').expect("two answers");
    assert_eq!(
        before, after,
        "what could be sandboxed before can be afterwards"
    );
}
