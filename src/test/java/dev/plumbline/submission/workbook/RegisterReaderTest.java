package dev.plumbline.submission.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Target;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.submission.workbook.template.RegisterWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aWrittenRegisterReadsBackTheSameWithoutAFinding() throws IOException {
        Path file = folder.resolve("register.xlsx");
        Files.write(file, Books.bytes(out -> RegisterWriter.write(Homes.register(), out)));

        Checked<Register> read = RegisterReader.read(file, "abc");

        assertThat(read.findings()).isEmpty();
        Register register = read.value().orElseThrow();
        assertThat(withoutOrigins(register)).isEqualTo(withoutOrigins(Homes.register()));
        assertThat(register.targets().getFirst().origin().cell()).isEqualTo("C5");
        assertThat(register.targets().getLast().origin().cell()).isEqualTo("D7");
    }

    @Test
    void everyContradictionIsFoundAtOnceWithItsCell() {
        Checked<Register> read = spoiled(book -> book.type("Alliances", "A6", "lonely")
                .type("Alliances", "B6", "Lonely Alliance")
                .type("Partners", "A7", "solaris")
                .type("Partners", "B7", "Solaris again")
                .type("Sides", "A7", "aurora")
                .type("Sides", "B7", "northwind")
                .type("Sides", "A8", "aurorra")
                .type("Sides", "B8", "northwind")
                .type("Goals", "D5", -1)
                .type("Goals", "E6", "nobody")
                .type("Indicators", "F5", "Sideways")
                .type("Indicators", "H6", 5)
                .type("Indicators", "L7", 9)
                .type("Indicators", "M7", "northwind, ghost")
                .type("Targets", "B6", "sometime")
                .type("Targets", "D7", 50)
                .type("Targets", "A8", "cell-cost")
                .type("Targets", "B8", "Q3 2026")
                .type("Targets", "C8", 90)
                .type("Targets", "A9", "cell-cost")
                .type("Targets", "B9", "2026-Q4")
                .type("Survey", "D5", 5)
                .type("Survey", "A6", "T1")
                .type("Recipients", "C5", "nobody at home")
                .type("Calendar", "B5", "Janvier"));

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(RegisterReaderTest::place))
                .contains(
                        "setting-value-wrong Calendar!B5",
                        "key-twice Partners!A7",
                        "side-twice Sides!B7",
                        "reference-unknown Sides!A8",
                        "sides-too-few Alliances!A6",
                        "weight-negative Goals!D5",
                        "reference-unknown Goals!E6",
                        "not-a-choice Indicators!F5",
                        "frequency-unknown Indicators!H6",
                        "decimals-too-many Indicators!L7",
                        "reference-unknown Indicators!M7",
                        "not-a-period Targets!B6",
                        "band-turned Targets!D7",
                        "target-twice Targets!A8",
                        "target-empty Targets!C9",
                        "scale-turned Survey!D5",
                        "key-twice Survey!A6",
                        "email-wrong Recipients!C5",
                        "alliance-without-goal Alliances!A6");
        assertThat(read.findings()).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank().doesNotContain("{");
            assertThat(finding.fix()).isNotBlank().doesNotContain("{");
        });
    }

    @Test
    void anAllianceOfOnePartnerIsRefusedAtItsKey() {
        Checked<Register> read = spoiled(book -> book.type("Alliances", "A6", "lonely")
                .type("Alliances", "B6", "Lonely Alliance")
                .type("Sides", "A7", "lonely")
                .type("Sides", "B7", "northwind"));

        assertThat(read.value()).isEmpty();
        Finding finding = read.findings().getFirst();
        assertThat(place(finding)).isEqualTo("sides-too-few Alliances!A6");
        assertThat(finding.message())
                .isEqualTo("The alliance 'lonely' has only one side; an alliance has two or more.");
        assertThat(finding.fix()).isEqualTo("Add its sides on the sheet Sides, one row a partner.");
        Alliance whole = Homes.register().alliances().getFirst();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Alliance(
                        whole.id(),
                        whole.name(),
                        whole.purpose(),
                        whole.started(),
                        whole.nextSession(),
                        List.of(whole.sides().getFirst())))
                .withMessageContaining("'aurora' has 1 of at least 2 sides");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "Portfolio", "DATA-QUALITY"})
    void anAllianceCannotBearTheNameOfAPackOverAllAlliances(String key) {
        Checked<Register> read =
                spoiled(book -> book.type("Alliances", "A6", key).type("Alliances", "B6", "Another alliance"));

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().stream().map(RegisterReaderTest::place)).contains("key-taken Alliances!A6");
    }

    @Test
    void aMessageNamesWhatWasProbablyMeant() {
        Checked<Register> read = spoiled(book -> book.type("Goals", "B5", "aurorra"));

        Finding finding = read.findings().getFirst();
        assertThat(finding.message()).isEqualTo("There is no alliance with the key 'aurorra'.");
        assertThat(finding.fix()).isEqualTo("Use a key of the sheet Alliances, perhaps aurora.");
    }

    @Test
    void aMissingHeadingIsNamedAndAMissingSheetToo() {
        Checked<Register> read = spoiled(book -> {
            book.type("Goals", "A4", "Gaol");
            book.book().removeSheetAt(book.book().getSheetIndex("Sides"));
        });

        assertThat(read.findings().stream().map(RegisterReaderTest::place))
                .contains("heading-missing Goals!4:4", "sheet-missing !");
    }

    @Test
    void headingsMayMoveAndTakeASynonym() {
        Checked<Register> read = spoiled(book -> book.type("Recipients", "C4", " E-MAIL\u00a0*")
                .type("Recipients", "A4", "Name")
                .type("Recipients", "B4", "Alliance")
                .type("Recipients", "A5", "R. Amari")
                .type("Recipients", "B5", "portfolio"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.value().orElseThrow().recipients())
                .isEqualTo(Homes.register().recipients());
    }

    @Test
    void aWorkbookOfSomethingElseIsNoRegister() {
        Checked<Register> read = spoiled(book -> {
            while (book.book().getNumberOfSheets() > 1) {
                book.book().removeSheetAt(0);
            }
            book.book().setSheetName(0, "Holidays");
        });

        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().getFirst().kind().code()).isEqualTo("not-a-register");
    }

    private Checked<Register> spoiled(Consumer<Books> change) {
        try (Books book = Books.of(out -> RegisterWriter.write(Homes.register(), out))) {
            change.accept(book);
            return RegisterReader.read(book.save(folder.resolve("register.xlsx")), "abc");
        }
    }

    private static String place(Finding finding) {
        return finding.kind().code() + " " + finding.origin().sheet() + "!"
                + finding.origin().cell();
    }

    private static Register withoutOrigins(Register register) {
        List<Target> targets = register.targets().stream()
                .map(target ->
                        new Target(target.indicator(), target.period(), target.value(), target.low(), target.high()))
                .toList();
        return new Register(
                register.calendar(),
                register.partners(),
                register.alliances(),
                register.goals(),
                register.indicators(),
                targets,
                register.items(),
                register.recipients());
    }
}
