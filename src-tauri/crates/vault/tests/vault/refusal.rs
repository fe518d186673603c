//! What the systems call the same refusals.

#[cfg(unix)]
pub use unix::*;
#[cfg(windows)]
pub use windows::*;

#[cfg(unix)]
mod unix {
    use rustix::io::Errno;

    pub const ENOSPC: i32 = Errno::NOSPC.raw_os_error();
    pub const EROFS: i32 = Errno::ROFS.raw_os_error();
    pub const EACCES: i32 = Errno::ACCESS.raw_os_error();
    pub const ENODEV: i32 = Errno::NODEV.raw_os_error();
    pub const ENXIO: i32 = Errno::NXIO.raw_os_error();
    pub const EIO: i32 = Errno::IO.raw_os_error();
}

#[cfg(windows)]
mod windows {
    pub const ENOSPC: i32 = 112;
    pub const EROFS: i32 = 19;
    pub const EACCES: i32 = 5;
    pub const ENODEV: i32 = 433;
    pub const ENXIO: i32 = 1167;
    pub const EIO: i32 = 1117;
}
