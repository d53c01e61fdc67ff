package dev.plumbline.job.file;

import dev.plumbline.calendar.BusinessDays;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Nearest;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.submission.workbook.mapping.yaml.YamlNotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jobs of a home: the files {@code jobs/*.yml}.
 *
 * @param jobs jobs in the order in which they run when due at once
 */
public record JobFiles(List<JobFile> jobs) {

    private static final String ENDING = ".yml";

    /** Copies the list. */
    public JobFiles {
        jobs = List.copyOf(jobs);
    }

    /**
     * Reads all jobs of a home.
     *
     * @param home the home
     * @return the jobs; none when there is no folder
     * @throws Refused when a file cannot be understood; it names each mistake with its line
     */
    public static JobFiles read(Home home) {
        List<JobFile> jobs = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files(home.jobs())) {
            Checked<JobFile> read = parse(file, home);
            read.value().ifPresent(jobs::add);
            findings.addAll(read.findings());
        }
        if (!findings.isEmpty()) {
            throw refused(findings);
        }
        return new JobFiles(
                jobs.stream().sorted(Comparator.comparing(JobFile::kind)).toList());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> nameOf(file).endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of jobs cannot be listed", e);
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static Checked<JobFile> parse(Path file, Home home) {
        String word = nameOf(file).substring(0, nameOf(file).length() - ENDING.length());
        JobKind kind = JobKind.tryParse(word)
                .orElseThrow(() -> new Refused(
                        ExitCode.CONFIGURATION,
                        "There is no job for the file " + Shown.text(home.shown(file)) + ".",
                        (Nearest.hint(word, JobKind.words()) + " Jobs are " + String.join(", ", JobKind.words())
                                        + ", each in a file of its name; mappings lie in jobs/mappings/.")
                                .strip()));
        return JobFileParser.parse(text(file), kind, home.shown(file), name -> holidays(home, name));
    }

    private static Checked<BusinessDays> holidays(Home home, String name) {
        Path file = home.jobs().resolve(name);
        try {
            return HolidaysFile.parse(Files.readAllLines(file), home.shown(file));
        } catch (NoSuchFileException e) {
            YamlNotes notes = new YamlNotes(home.shown(file), "");
            notes.wrong(1, "holidays", name, "the name of a file that lies in jobs/");
            return new Checked<>(Optional.empty(), notes.findings());
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read", e);
        }
    }

    private static Refused refused(List<Finding> findings) {
        return new Refused(
                ExitCode.CONFIGURATION,
                findings.size() == 1 ? "A job cannot be understood." : "Jobs cannot be understood.",
                findings.stream()
                        .map(finding -> Shown.text(finding.message() + " " + finding.fix()))
                        .collect(Collectors.joining("\n")));
    }

    /**
     * The job of a kind.
     *
     * @param kind the kind
     * @return the job, or empty when it has no file
     */
    public Optional<JobFile> find(JobKind kind) {
        return jobs.stream().filter(job -> job.kind() == kind).findFirst();
    }

    /**
     * What a quarter's packs are and where they go.
     *
     * @return as the quarterly job says, or as usual when it has no file
     */
    public Publication publication() {
        return find(JobKind.QUARTERLY).map(JobFile::publication).orElse(Publication.USUAL);
    }
}
