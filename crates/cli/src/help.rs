//! Which commands are there?

use inservice_words::Words;

use crate::text::aligned;

/// What `inservice --help` prints.
pub(crate) fn text(words: Words) -> String {
    let commands = [
        ("evaluate [FILE|-] [--format json|text] [--lines]", words.cli_help_evaluate()),
        ("household [FILE|-] [--rounding exact|return]", words.cli_help_household()),
        ("explain FILE [LINE]", words.cli_help_explain()),
        ("verify REPORT", words.cli_help_verify()),
        ("schema scenario|report", words.cli_help_schema()),
        ("figures YEAR [TOPIC]", words.cli_help_figures()),
        ("routes [--on DATE]", words.cli_help_routes()),
        ("examples [NAME]", words.cli_help_examples()),
    ];
    let rows = commands.map(|(synopsis, about)| vec![format!("  {synopsis}"), about.to_owned()]);
    format!(
        "{}\n\n{}\n\n{}\n{}\n",
        words.cli_about(),
        aligned(&rows).trim_end(),
        words.cli_help_files(),
        words.cli_help_status(),
    )
}
