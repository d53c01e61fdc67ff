package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Holds the budgets: what outgrows them is to be cut. */
class SizeTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int METHOD_LINES = 30;
    private static final int FILE_LINES = 300;
    private static final int PACKAGE_FILES = 15;
    private static final int PARAMETERS = 5;

    /** Longer than agreed, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "Indicator.<init>",
            "all but two of its parts, one a line",
            "Camera.picture",
            "puts one wide record together",
            "IndicatorCamera.picture",
            "puts one wide record together");

    private static final Map<String, String> LONG_FILES =
            Map.of("dev/plumbline/measure/Measure.java", "a list, two lines a measure");

    @Test
    void noFileIsLongerThanThreeHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources()) {
            int lines = Files.readAllLines(source).size();
            String name = SOURCES.relativize(source).toString();
            if (lines > FILE_LINES && !LONG_FILES.containsKey(name)) {
                tooLong.add(name + " has " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noPackageHoldsMoreThanFifteenFiles() throws IOException {
        Map<Path, Long> files = sources().stream()
                .filter(source -> !source.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

        assertThat(files)
                .allSatisfy((folder, count) -> assertThat(count)
                        .as("files in " + SOURCES.relativize(folder))
                        .isLessThanOrEqualTo(PACKAGE_FILES));
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        assertThat(sources().stream().map(Path::getParent).distinct())
                .allSatisfy(folder ->
                        assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void noMethodIsLongerThanThirtyLinesOrTakesMoreThanFiveParameters() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> tooLarge = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new BudgetScanner(unit, positions, tooLarge).scan(unit, null);
            }
        }
        assertThat(tooLarge).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static final class BudgetScanner extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> tooLarge;

        BudgetScanner(CompilationUnitTree unit, SourcePositions positions, List<String> tooLarge) {
            this.unit = unit;
            this.positions = positions;
            this.tooLarge = tooLarge;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            String name = file.replace(".java", "") + "." + method.getName();
            long lines = line(positions.getEndPosition(unit, method)) - line(firstOf(method)) + 1;
            if (lines > METHOD_LINES && !EXCEPTIONS.containsKey(name)) {
                tooLarge.add(name + " has " + lines + " lines");
            }
            if (method.getParameters().size() > PARAMETERS && !isInRecord(method)) {
                tooLarge.add(name + " takes " + method.getParameters().size() + " parameters");
            }
            return super.visitMethod(method, null);
        }

        private long firstOf(MethodTree method) {
            Tree type = method.getReturnType();
            return type == null ? positions.getStartPosition(unit, method) : positions.getStartPosition(unit, type);
        }

        private boolean isInRecord(MethodTree method) {
            return method.getReturnType() == null
                    && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                    && type.getKind() == Tree.Kind.RECORD;
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
