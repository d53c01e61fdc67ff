package dev.plumbline.finding;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every kind of finding in the product, found by looking at all its classes. */
public final class AllFindings {

    private AllFindings() {}

    /**
     * The kinds.
     *
     * @return enum by enum in the order of their names, each in the order of declaration
     */
    public static List<FindingKind> list() {
        return enums().flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(FindingKind.class::cast)
                .toList();
    }

    /**
     * The enums that declare kinds.
     *
     * @return in the order of their names
     */
    public static Stream<Class<?>> enums() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.plumbline").stream()
                        .filter(type -> type.isAssignableTo(FindingKind.class)
                                && type.isEnum()
                                && !type.getName().matches(".*(Test|Contract)(\\$.*)?"))
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .map(JavaClass::reflect);
    }
}
