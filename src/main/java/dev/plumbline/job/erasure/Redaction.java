package dev.plumbline.job.erasure;

import dev.plumbline.ledger.operation.PersonLedger.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook in which a stand-in takes somebody's place: an address wherever it stands, a name where it is all that stands in a
 * cell, in a run of one look, in front of a remark or in a property. Everything else stays, byte for byte before compression.
 *
 * @param rules what is replaced by what
 */
record Redaction(List<Rule> rules) {

    private static final Pattern TEXT = Pattern.compile(".*\\.(xml|rels|vml)");

    /** What may stand in front of or behind an address that is part of a longer one. */
    private static final String IN_ADDRESS = "[A-Za-z0-9._%+-]";

    /**
     * A replacement.
     *
     * @param what what is replaced
     * @param by by what
     */
    record Rule(Pattern what, String by) {}

    /** Copies the list. */
    Redaction {
        rules = List.copyOf(rules);
    }

    /** Replaces address and names. */
    static Redaction of(Person person, Person standIn) {
        List<Rule> rules = new ArrayList<>();
        for (String name : person.names()) {
            rules.add(new Rule(
                    Pattern.compile("(?<=[>\"]\\s{0,9})" + Spelling.of(name) + "(?=:?\\s*[<\"])"),
                    inXml(standIn.names().getFirst())));
        }
        if (!person.address().isEmpty()) {
            rules.add(ofAddress(person, standIn));
        }
        return new Redaction(rules);
    }

    private static Rule ofAddress(Person person, Person standIn) {
        return new Rule(
                Pattern.compile(
                        "(?<!" + IN_ADDRESS + ")" + Spelling.of(person.address()) + "(?!-|\\.?[A-Za-z0-9])",
                        Pattern.CASE_INSENSITIVE),
                inXml(standIn.address()));
    }

    private static String inXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The workbook without them. */
    byte[] of(Path workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(entry.getTimeLocal());
                out.putNextEntry(same);
                try (InputStream in = zip.getInputStream(entry)) {
                    out.write(isText(entry) ? redacted(in.readAllBytes()) : in.readAllBytes());
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isText(ZipEntry entry) {
        return TEXT.matcher(entry.getName()).matches();
    }

    /** Bytes that are no text in UTF-8 would not come back as they were: they stay, and whoever reads the result sees it. */
    private byte[] redacted(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        String redacted = text;
        for (Rule rule : rules) {
            redacted = rule.what().matcher(redacted).replaceAll(Matcher.quoteReplacement(rule.by()));
        }
        return redacted.equals(text) ? part : redacted.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether anything of them stands in a workbook. */
    boolean isNeeded(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Redaction::isText).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    if (patterns().anyMatch(pattern -> pattern.matcher(text).find())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private Stream<Pattern> patterns() {
        return rules.stream().map(Rule::what);
    }
}
