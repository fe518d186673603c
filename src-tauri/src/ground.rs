//! What the window is painted with before its page is, so that nobody is dazzled by a white frame in the dark.

use api::contract::Theme;
use tauri::window::Color;

/// The ground of a page, in the light and in the dark; the page's own styles call it `paper`.
const PAPER: [Color; 2] = [Color(0xfb, 0xf7, 0xf0, 0xff), Color(0x16, 0x1e, 0x24, 0xff)];
/// The same in high contrast.
const PLAIN: [Color; 2] = [Color(0xff, 0xff, 0xff, 0xff), Color(0, 0, 0, 0xff)];

/// The ground for a theme, on a computer that is set to light or dark.
pub(crate) fn of(theme: Theme, computer: tauri::Theme) -> Color {
    let [light, dark] = if theme == Theme::Contrast {
        PLAIN
    } else {
        PAPER
    };
    let is_dark = match theme {
        Theme::Light => false,
        Theme::Dark => true,
        Theme::System | Theme::Contrast => computer == tauri::Theme::Dark,
    };
    if is_dark { dark } else { light }
}

#[cfg(test)]
mod tests {
    use super::{PAPER, PLAIN, of};
    use api::contract::Theme;
    use tauri::window::Color;

    /// The values of a token in the page's own styles, in the order in which they stand.
    fn in_styles(token: &str) -> Vec<[Color; 2]> {
        let styles = include_str!("../../ui/src/styles/tokens.css");
        let declared = format!("--{token}: light-dark(");
        styles
            .split(&declared)
            .skip(1)
            .map(|rest| {
                let (pair, _) = rest.split_once(')').unwrap();
                let (light, dark) = pair.split_once(", ").unwrap();
                [light.parse().unwrap(), dark.parse().unwrap()]
            })
            .collect()
    }

    #[test]
    fn the_ground_is_the_one_of_the_page() {
        assert_eq!(in_styles("paper"), [PAPER, PLAIN]);
        assert_ne!(
            in_styles("raised"),
            [PAPER, PLAIN],
            "control: another ground"
        );
    }

    #[test]
    fn what_the_parent_chose_goes_before_how_the_computer_is_set() {
        let [light, dark] = PAPER;
        for (theme, by_day, by_night) in [
            (Theme::System, light, dark),
            (Theme::Light, light, light),
            (Theme::Dark, dark, dark),
            (Theme::Contrast, PLAIN[0], PLAIN[1]),
        ] {
            assert_eq!(of(theme, tauri::Theme::Light), by_day);
            assert_eq!(of(theme, tauri::Theme::Dark), by_night);
        }
    }
}
