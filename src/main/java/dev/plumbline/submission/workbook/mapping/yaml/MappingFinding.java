package dev.plumbline.submission.workbook.mapping.yaml;

import dev.plumbline.finding.FindingKind;
import dev.plumbline.finding.Severity;

/** What can be wrong with a mapping file. */
public enum MappingFinding implements FindingKind {
    /** Not YAML at all. */
    MAPPING_NOT_YAML(
            "{file}, line {line}: this is no YAML: {value}.",
            "Check indentation, quotes and colons at that line; a value with a colon or a brace needs quotes."),
    /** A key that the language does not have. */
    MAPPING_KEY_UNKNOWN(
            "{file}, line {line}: there is no key '{value}' here; nearest is '{nearest}'.", "Use one of {allowed}."),
    /** A key that must be there. */
    MAPPING_KEY_MISSING("{file}, line {line}: the key '{value}' is missing.", "Add it, for example {example}."),
    /** A key that stands twice. */
    MAPPING_KEY_TWICE(
            "{file}, line {line}: the key '{value}' stands here already, in line {first}.", "Delete one of the two."),
    /** A value that a key cannot have. */
    MAPPING_VALUE_WRONG("{file}, line {line}: '{value}' cannot be the value of '{key}'.", "Use {allowed}."),
    /** Two sources for one field. */
    MAPPING_SOURCES_TWO(
            "{file}, line {line}: '{value}' has more than one source: {sources}.", "Keep one of {sources}."),
    /** A formula that cannot be computed. */
    MAPPING_FORMULA_WRONG(
            "{file}, line {line}: the formula '{value}' cannot be read: {reason}.",
            "Use columns, numbers, + - * / and parentheses, for example [All seen] - breaches."),
    /** A draft that nobody finished. */
    MAPPING_LEFT_OPEN(
            "{file}, line {line}: '{value}' is left open (???).",
            "Fill in what the comment beside it asks for, or delete the line if the table says nothing of it."),
    /** A check that asks for nothing. */
    MAPPING_CHECK_EMPTY(
            "{file}, line {line}: this check asks for nothing.",
            "Add what must hold, for example required: true or must-be: number."),
    /** Two mappings of one name. */
    MAPPING_NAME_TWICE(
            "{file}: there is another mapping named '{value}', in {other}.", "Give one of them another name.");

    private final String what;
    private final String fix;

    MappingFinding(String what, String fix) {
        this.what = what;
        this.fix = fix;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String fix() {
        return fix;
    }
}
