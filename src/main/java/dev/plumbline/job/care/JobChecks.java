package dev.plumbline.job.care;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.BusinessDays;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.job.file.JobFile;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.file.JobKind;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Job files, register, and whether they agree.
 *
 * @param home the home
 * @param reading reads the register
 * @param now what the clock shows
 */
record JobChecks(Home home, FileReading reading, Instant now) {

    List<Check> list() {
        List<Check> checks = new ArrayList<>();
        Optional<JobFiles> files = files(checks);
        Optional<Register> register = register(checks);
        files.ifPresent(jobs -> {
            checks.add(holidays(jobs));
            register.ifPresent(agreed -> {
                checks.add(calendar(jobs, agreed));
                checks.add(recipients(jobs, agreed));
            });
        });
        return checks;
    }

    private Optional<JobFiles> files(List<Check> checks) {
        try {
            JobFiles files = JobFiles.read(home);
            checks.add(
                    files.jobs().isEmpty()
                            ? Check.look(
                                    "jobs",
                                    "There are no jobs, so nothing is ever due.",
                                    "Put files into jobs/ as jobs/README.md says.")
                            : Check.fine(
                                    "jobs",
                                    files.jobs().stream().map(this::next).collect(Collectors.joining("; ")) + "."));
            return Optional.of(files);
        } catch (Refused refused) {
            checks.add(Check.wrong("jobs", refused.getMessage(), refused.action()));
            return Optional.empty();
        }
    }

    private String next(JobFile job) {
        return job.kind().word() + " next "
                + job.schedule()
                        .findNext(now)
                        .map(at -> at.atZone(job.schedule().zone())
                                .toLocalDateTime()
                                .toString()
                                .replace('T', ' '))
                        .orElse("never");
    }

    private Optional<Register> register(List<Check> checks) {
        try {
            Register register = RegisterFile.read(home, reading);
            checks.add(Check.fine(
                    "register",
                    register.alliances().size() + " alliances, "
                            + register.partners().size() + " partners."));
            return Optional.of(register);
        } catch (Refused refused) {
            checks.add(Check.wrong("register", refused.getMessage(), refused.action()));
        } catch (IOException e) {
            checks.add(Check.wrong(
                    "register", "It cannot be read: " + e.getMessage() + ".", "Give this user the right to read it."));
        }
        return Optional.empty();
    }

    /** A list of holidays that ends is forgotten until the day it is missed. */
    private Check holidays(JobFiles files) {
        int wanted = now.atZone(ZoneOffset.UTC).getYear() + 1;
        List<String> ending = files.jobs().stream()
                .filter(job -> endsBefore(job.schedule().days(), wanted))
                .map(job -> job.kind().word())
                .toList();
        return ending.isEmpty()
                ? Check.fine("holidays", "Known up to " + wanted + ", or none are used.")
                : Check.look(
                        "holidays",
                        "Those of " + String.join(", ", ending) + " end before " + wanted + ".",
                        "Add the movable ones of " + wanted + " to the file that the job names.");
    }

    private static boolean endsBefore(BusinessDays days, int year) {
        return !days.holidays().isEmpty()
                && days.holidays().stream().mapToInt(LocalDate::getYear).max().orElse(0) < year;
    }

    private static Check calendar(JobFiles files, Register register) {
        FiscalCalendar agreed = register.calendar();
        boolean differs = files.find(JobKind.QUARTERLY)
                .map(job -> job.schedule().calendar())
                .filter(planned -> planned.firstMonth() != agreed.firstMonth()
                        || planned.namedAfterEnd() != agreed.namedAfterEnd())
                .isPresent();
        return differs
                ? Check.wrong(
                        "calendar",
                        "The fiscal year of jobs/quarterly.yml is not that of the register.",
                        "Write there fiscal-year-starts: " + agreed.firstMonth() + ", fiscal-year-named-after: "
                                + (agreed.namedAfterEnd() ? "end" : "start") + ".")
                : Check.fine("calendar", "Job files and register count quarters alike.");
    }

    private static Check recipients(JobFiles files, Register register) {
        List<String> refused = register.recipients().stream()
                .map(Recipient::email)
                .filter(address -> !files.publication().deliver().allows(address))
                .toList();
        Set<String> written =
                register.recipients().stream().map(Recipient::alliance).collect(Collectors.toSet());
        List<String> unreminded = register.partners().stream()
                .map(Partner::id)
                .filter(partner -> !written.contains(partner))
                .toList();
        if (!refused.isEmpty()) {
            return Check.look(
                    "recipients",
                    "Not in an allowed domain: " + String.join(", ", refused) + ".",
                    "Correct the address on the register's sheet Recipients, or add the domain in jobs/quarterly.yml.");
        }
        return unreminded.isEmpty() || files.find(JobKind.REMINDERS).isEmpty()
                ? Check.fine("recipients", register.recipients().size() + " on the register's sheet Recipients.")
                : Check.look(
                        "recipients",
                        "Nobody can be reminded at " + String.join(", ", unreminded) + ".",
                        "Add a row to the register's sheet Recipients with the partner's key under Alliance.");
    }
}
