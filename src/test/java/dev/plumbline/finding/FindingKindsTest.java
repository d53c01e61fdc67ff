package dev.plumbline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingKindsTest {

    @Test
    void everyKindHasACodeOfItsOwnAndAllItsParts() {
        List<FindingKind> kinds = kinds();

        assertThat(kinds).hasSizeGreaterThan(50);
        assertThat(kinds.stream().map(FindingKind::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(kinds).allSatisfy(kind -> {
            assertThat(kind.what()).endsWith(".");
            assertThat(kind.fix()).isNotBlank();
            assertThat(kind.what().replaceAll("\\{[a-z-]+}", "")).doesNotContain("{", "}");
            assertThat(kind.fix().replaceAll("\\{[a-z-]+}", "")).doesNotContain("{", "}");
        });
    }

    private static List<FindingKind> kinds() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.plumbline").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(FindingKind.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(FindingKind.class::cast)
                        .toList();
    }
}
