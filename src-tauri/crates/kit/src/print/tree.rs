//! A dilemma as a drawn tree: the moment, the ways to act, what they lead to.

use content::{Choice, Step};

use super::blocks::escaped;

/// A box, and the room around it, in units of the drawing.
const WIDTH: usize = 210;
const HEIGHT: usize = 74;
const GAP: usize = 60;
const ROW: usize = 88;
/// Letters in a line of a box, and lines in a box; the whole words stand below the drawing.
const LETTERS: usize = 27;
const LINES: usize = 3;

/// A box of the tree.
struct Node {
    mark: String,
    words: String,
    depth: usize,
    /// In half rows, so that a box can stand between two others.
    at: usize,
    parent: Option<usize>,
}

/// The drawing. It begins at the right where the words do.
pub(super) fn tree_of(step: &Step, choices: &[Choice], from_right: bool) -> String {
    let mut nodes = vec![Node {
        mark: String::new(),
        words: step.title.to_string(),
        depth: 0,
        at: 0,
        parent: None,
    }];
    let mut leaves = 0;
    let at = grow(choices, "", 0, &mut nodes, &mut leaves);
    if let Some(root) = nodes.first_mut() {
        root.at = at;
    }
    let columns = nodes.iter().map(|node| node.depth).max().unwrap_or(0) + 1;
    let wide = columns * (WIDTH + GAP) - GAP;
    let high = leaves.max(1) * ROW;
    let left = |depth: usize| {
        let along = depth * (WIDTH + GAP);
        if from_right {
            wide - along - WIDTH
        } else {
            along
        }
    };
    let middle = |node: &Node| node.at * ROW / 2 + ROW / 2;
    let mut lines = String::new();
    let mut boxes = String::new();
    for node in &nodes {
        let (x, y) = (left(node.depth), middle(node));
        if let Some(parent) = node.parent.and_then(|index| nodes.get(index)) {
            let (start, end) = if from_right {
                (left(parent.depth), x + WIDTH)
            } else {
                (left(parent.depth) + WIDTH, x)
            };
            let half = usize::midpoint(start, end);
            let from = middle(parent);
            lines.push_str(&format!(
                "<path d=\"M{start} {from}C{half} {from} {half} {y} {end} {y}\"/>"
            ));
        }
        let top = y - HEIGHT / 2;
        boxes.push_str(&format!(
            "<rect x=\"{x}\" y=\"{top}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"10\"/>"
        ));
        let words = wrapped(&format!("{} {}", node.mark, node.words));
        let first = y + 5 - (words.len().saturating_sub(1)) * 10;
        for (index, line) in words.iter().enumerate() {
            boxes.push_str(&format!(
                "<text x=\"{}\" y=\"{}\">{}</text>",
                x + WIDTH / 2,
                first + index * 20,
                escaped(line.trim())
            ));
        }
    }
    format!(
        "<svg class=\"tree\" viewBox=\"-1 0 {} {high}\" role=\"img\" aria-label=\"{}\"><g class=\"lines\">{lines}</g>{boxes}</svg>\n",
        wide + 2,
        escaped(&step.title)
    )
}

/// Adds the choices and all that they lead to; gives where their common parent stands, in half rows.
fn grow(
    choices: &[Choice],
    mark: &str,
    parent: usize,
    nodes: &mut Vec<Node>,
    leaves: &mut usize,
) -> usize {
    let depth = nodes.get(parent).map_or(0, |node| node.depth) + 1;
    let mut places = Vec::new();
    for (index, choice) in choices.iter().enumerate() {
        let mark = mark_of(mark, index);
        let own = nodes.len();
        nodes.push(Node {
            mark: mark.clone(),
            words: choice.label.to_string(),
            depth,
            at: 0,
            parent: Some(parent),
        });
        let at = if choice.choices.is_empty() {
            *leaves += 1;
            (*leaves - 1) * 2
        } else {
            grow(&choice.choices, &mark, own, nodes, leaves)
        };
        if let Some(node) = nodes.get_mut(own) {
            node.at = at;
        }
        places.push(at);
    }
    let ends = places.first().copied().unwrap_or(0) + places.last().copied().unwrap_or(0);
    ends / 2
}

/// The mark of a choice in the drawing and in the text below: `1`, `1.2`.
pub(super) fn mark_of(before: &str, index: usize) -> String {
    let number = index + 1;
    if before.is_empty() {
        number.to_string()
    } else {
        format!("{before}.{number}")
    }
}

fn wrapped(words: &str) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in words.split_whitespace() {
        match lines.last_mut() {
            Some(line)
                if line.is_empty() || line.chars().count() + word.chars().count() < LETTERS =>
            {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    if lines.len() > LINES {
        lines.truncate(LINES);
        if let Some(line) = lines.last_mut() {
            line.push('…');
        }
    }
    lines
}
