//! Linux' table of mounts (`proc_pid_mountinfo(5)`): which of them are sticks and other disks of the user's.
//!
//! A line has the mount point as its fifth field, and after a field `-` the kind of file system and its source.
//! Blanks, tabs, line ends and backslashes in names are written as three octal digits.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;
use std::path::{Path, PathBuf};

/// Where desktops and people mount what is plugged in.
const WHERE: [&str; 3] = ["/media", "/run/media", "/mnt"];

/// The mount points of disks below the usual folders or below the user's own, each once, in their order.
pub(super) fn media(table: &[u8], home: Option<&Path>) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for line in table.split(|byte| *byte == b'\n') {
        if let Some(point) = disk(line)
            && is_where_media_are(&point, home)
            && !found.contains(&point)
        {
            found.push(point);
        }
    }
    found
}

/// The mount point of a line, if what is mounted there is a device and not made by a program.
fn disk(line: &[u8]) -> Option<PathBuf> {
    let mut fields = line.split(|byte| *byte == b' ');
    let point = fields.nth(4)?;
    fields.find(|field| *field == b"-")?;
    let source = fields.nth(1)?;
    source
        .starts_with(b"/dev/")
        .then(|| PathBuf::from(OsString::from_vec(unescape(point))))
}

fn is_where_media_are(point: &Path, home: Option<&Path>) -> bool {
    let mut above = WHERE.iter().map(Path::new).chain(home);
    above.any(|above| point.starts_with(above) && point != above)
}

fn unescape(field: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(field.len());
    let mut rest = field;
    while let [first, after @ ..] = rest {
        let (byte, left) = octal(rest).unwrap_or((*first, after));
        bytes.push(byte);
        rest = left;
    }
    bytes
}

/// A backslash and three octal digits, as one byte.
fn octal(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let [b'\\', digits @ ..] = bytes else {
        return None;
    };
    let (digits, left) = digits.split_at_checked(3)?;
    let text = std::str::from_utf8(digits).ok()?;
    Some((u8::from_str_radix(text, 8).ok()?, left))
}

#[cfg(test)]
mod tests {
    use super::{PathBuf, media};
    use std::path::Path;

    const TABLE: &[u8] = b"\
27 1 254:0 / / rw,relatime - ext4 /dev/sda2 rw\n\
29 27 0:26 / /dev/shm rw - tmpfs tmpfs rw\n\
31 27 8:17 / /media/anna/MITT\\040MINNE rw,nosuid shared:7 - vfat /dev/sdb1 rw\n\
32 27 8:33 / /run/media/anna/Bilder rw - fuseblk /dev/sdc1 rw\n\
33 27 8:17 / /media/anna/MITT\\040MINNE rw - vfat /dev/sdb1 rw\n\
34 27 0:40 / /mnt/tools ro - tmpfs tools ro\n\
35 27 0:41 / /home/anna/.cache/doc rw - fuse.portal portal rw\n\
36 27 8:49 / /home/anna/stick rw - exfat /dev/sdd1 rw\n\
37 27 8:4 / /home/anna rw - ext4 /dev/sda4 rw\n\
torn line\n";

    #[test]
    fn disks_of_the_users_are_found_and_nothing_else() {
        let found = media(TABLE, Some(Path::new("/home/anna")));
        let expected = [
            "/media/anna/MITT MINNE",
            "/run/media/anna/Bilder",
            "/home/anna/stick",
        ];
        assert_eq!(found, expected.map(PathBuf::from));
    }

    #[test]
    fn without_a_home_the_usual_folders_are_left() {
        assert_eq!(media(TABLE, None).len(), 2);
        assert!(media(b"", None).is_empty());
    }

    #[test]
    fn a_name_that_is_no_utf8_and_a_broken_escape_are_kept_as_they_are() {
        let table = b"31 27 8:17 / /media/\\303\\245\\377\\09 rw - vfat /dev/sdb1 rw\n";
        use std::os::unix::ffi::OsStrExt as _;
        let found = media(table, None);
        assert_eq!(found[0].as_os_str().as_bytes(), b"/media/\xc3\xa5\xff\\09");
    }
}
