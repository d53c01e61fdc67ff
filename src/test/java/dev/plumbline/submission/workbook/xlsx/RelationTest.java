package dev.plumbline.submission.workbook.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationTest {

    @Test
    void aTargetStartsFromTheFolderOfThePartThatNamesIt() {
        assertThat(target("/xl/workbook.xml", "worksheets/sheet1.xml")).contains("/xl/worksheets/sheet1.xml");
        assertThat(target("/xl/workbook.xml", "../docs/a.xml")).contains("/docs/a.xml");
        assertThat(target("/", "xl/workbook.xml")).contains("/xl/workbook.xml");
    }

    @Test
    void aTargetFromTheRootIsTakenAsItIs() {
        assertThat(target("/xl/workbook.xml", "/xl/styles.xml")).contains("/xl/styles.xml");
    }

    @Test
    void backslashesAndEscapedBlanksLeadToTheSamePart() {
        assertThat(target("/xl/workbook.xml", "worksheets\\my sheet.xml"))
                .isEqualTo(target("/xl/workbook.xml", "worksheets/my%20sheet.xml"))
                .contains("/xl/worksheets/my sheet.xml");
    }

    @Test
    void whatLiesOutsideIsNeverFollowed() {
        assertThat(Relation.of("/xl/workbook.xml", "1", "t", "sheet1.xml", true).target())
                .isEmpty();
        assertThat(target("/xl/workbook.xml", "mailto:someone")).isEmpty();
        assertThat(target("/xl/workbook.xml", "sheet[1.xml%")).isEmpty();
    }

    private static Optional<String> target(String from, String target) {
        return Relation.of(from, "1", "t", target, false).target();
    }
}
