package dev.plumbline.job.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ledger.operation.PersonLedger.Person;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    private static final Person ANN = new Person("ann@example.com", List.of("Ann O'Hara & Co"));
    private static final Redaction REDACTION =
            Redaction.of(ANN, new Person("person-1@erased.invalid", List.of("Erased person 1")));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    <t>ann@example.com</t>                  | <t>person-1@erased.invalid</t>
                    <t>Write to Ann@Example.com.</t>        | <t>Write to person-1@erased.invalid.</t>
                    Target="mailto:ann@example.com"         | Target="mailto:person-1@erased.invalid"
                    <t>joann@example.com</t>                | <t>joann@example.com</t>
                    <t>ann@example.com.au</t>               | <t>ann@example.com.au</t>
                    <t>ann@example.company</t>              | <t>ann@example.company</t>
                    <t>Ann O'Hara &amp; Co</t>              | <t>Erased person 1</t>
                    <author>Ann O'Hara &amp; Co</author>    | <author>Erased person 1</author>
                    <t>Ann O'Hara &amp; Company</t>         | <t>Ann O'Hara &amp; Company</t>
                    <t>Ann O&apos;Hara &#38; Co</t>         | <t>Erased person 1</t>
                    <t>&#x41;nn O&#039;Hara &#X26; Co</t>   | <t>&#x41;nn O&#039;Hara &#X26; Co</t>
                    <t>&#x41;nn O&#039;Hara &#x26; Co </t>  | <t>Erased person 1 </t>
                    <t>Ann O'Hara &amp; Co:</t>             | <t>Erased person 1:</t>
                    <t>Nobody</t>                           | <t>Nobody</t>
                    """)
    void anAddressGoesWhereverItStandsANameWhereItIsAll(String before, String after) throws IOException {
        Path workbook = workbook(before.getBytes(StandardCharsets.UTF_8));

        assertThat(parts(REDACTION.of(workbook)))
                .containsEntry("xl/sharedStrings.xml", after)
                .containsEntry("xl/media/image1.png", before);
        assertThat(REDACTION.isNeeded(workbook)).isEqualTo(!before.equals(after));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    <r><t>Ann </t></r><r><rPr><b/></rPr><t>O'Hara &amp; Co</t></r> | <r><t>Erased person 1</t></r>
                    <x:r><x:t>An</x:t></x:r><x:r><x:t>n O&apos;Hara &amp; Co</x:t></x:r> | <x:r><x:t>Erased person 1</x:t></x:r>
                    <a:r><a:t>Ann O'Hara </a:t></a:r><a:r><a:rPr lang="en"/><a:t>&amp; Co</a:t></a:r> | <a:r><a:t>Erased person 1</a:t></a:r>
                    <r><t>To ann</t></r> <r><rPr><sz val="9"/></rPr><t xml:space="preserve">@example.com.</t></r> | <r><t>To person-1@erased.invalid.</t></r>
                    <r><t>Ann O'Hara</t></r><r><t> &amp; Company</t></r> | <r><t>Ann O'Hara</t></r><r><t> &amp; Company</t></r>
                    <si><t>Ann </t></si><si><t>O'Hara &amp; Co</t></si> | <si><t>Ann </t></si><si><t>O'Hara &amp; Co</t></si>
                    """)
    void whoIsWrittenInSeveralLooksGoesAsAWhole(String before, String after) throws IOException {
        Path workbook = workbook(before.getBytes(StandardCharsets.UTF_8));

        assertThat(parts(REDACTION.of(workbook))).containsEntry("xl/sharedStrings.xml", after);
        assertThat(REDACTION.isNeeded(workbook)).isEqualTo(!before.equals(after));
    }

    @Test
    void aPartInAnotherEncodingStaysAsItIs() throws IOException {
        byte[] part = "<t>ann@example.com</t>".getBytes(StandardCharsets.UTF_16);

        assertThat(parts(REDACTION.of(workbook(part))))
                .containsEntry("xl/sharedStrings.xml", new String(part, StandardCharsets.UTF_8));
    }

    private Path workbook(byte[] texts) throws IOException {
        Path file = folder.resolve("register.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String part : List.of("xl/sharedStrings.xml", "xl/media/image1.png")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(texts);
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
