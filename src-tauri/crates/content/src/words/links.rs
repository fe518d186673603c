//! Where links and pictures may lead: `ref:`, `line:`, `module:` and `picture:`, and nowhere else.
//! `child:name` leads nowhere: it is the place of a name.

use pulldown_cmark::LinkType;

use super::Target;
use crate::{Id, Inline};

/// How a link begins, by what it leads to.
const SCHEMES: [(&str, Target); 3] = [
    ("ref:", Target::Reference),
    ("line:", Target::SupportLine),
    ("module:", Target::Package),
];

/// Reads the target of a link; `None` when it leads anywhere else.
pub(super) fn parse_target(kind: LinkType, url: &str) -> Option<(Target, Id)> {
    if kind != LinkType::Inline {
        return None;
    }
    let (target, id) = SCHEMES
        .iter()
        .find_map(|(scheme, target)| Some((*target, url.strip_prefix(scheme)?)))?;
    Some((target, id.parse().ok()?))
}

/// Whether a link is no link but the place of a child's name.
pub(super) fn is_child_name(kind: LinkType, url: &str) -> bool {
    kind == LinkType::Inline && url == "child:name"
}

/// Reads the target of a picture.
pub(super) fn parse_picture(kind: LinkType, url: &str) -> Option<Id> {
    if kind != LinkType::Inline {
        return None;
    }
    url.strip_prefix("picture:")?.parse().ok()
}

/// The node that a link becomes.
pub(super) fn link_node(target: Target, id: Id, text: Vec<Inline>) -> Inline {
    match target {
        Target::Reference => Inline::Reference { id, text },
        Target::SupportLine => Inline::SupportLine { id, text },
        Target::Package => Inline::Package { id, text },
    }
}
