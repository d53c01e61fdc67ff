package dev.plumbline.job.file;

import dev.plumbline.calendar.BusinessDays;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.job.schedule.Schedule;
import dev.plumbline.job.schedule.When;
import dev.plumbline.submission.workbook.mapping.yaml.YamlFile;
import dev.plumbline.submission.workbook.mapping.yaml.YamlMap;
import dev.plumbline.submission.workbook.mapping.yaml.YamlNotes;
import java.time.DateTimeException;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one job file. */
final class JobFileParser {

    private static final String KINDS = "a list of portfolio, alliance, partner, data-quality";
    private static final When NEVER_USED = new When.EachDay(false, java.time.LocalTime.MIDNIGHT);

    private final YamlMap root;
    private final JobKind kind;
    private final Function<String, Checked<BusinessDays>> holidays;
    private final List<Finding> ofHolidays = new ArrayList<>();

    private JobFileParser(YamlMap root, JobKind kind, Function<String, Checked<BusinessDays>> holidays) {
        this.root = root;
        this.kind = kind;
        this.holidays = holidays;
    }

    /**
     * Reads a job.
     *
     * @param text the YAML
     * @param kind what the job does, as the name of its file says
     * @param file name of its file, for findings
     * @param holidays opens a file of holidays
     * @return the job, present only when nothing is wrong, and all findings
     */
    static Checked<JobFile> parse(
            String text, JobKind kind, String file, Function<String, Checked<BusinessDays>> holidays) {
        YamlNotes notes = new YamlNotes(file, "");
        List<Finding> findings = new ArrayList<>();
        Optional<JobFile> job = YamlFile.read(text, notes).map(root -> {
            JobFileParser parser = new JobFileParser(root, kind, holidays);
            JobFile read = parser.job();
            findings.addAll(parser.ofHolidays);
            return read;
        });
        findings.addAll(0, notes.findings());
        return new Checked<>(findings.isEmpty() ? job : Optional.empty(), findings);
    }

    private JobFile job() {
        root.text("job", kind.word());
        root.value(
                "job",
                word -> JobKind.tryParse(word).filter(kind::equals),
                kind.word() + " in this file: the name of the file is that of the job");
        Optional<YamlMap> calendar = root.map("calendar");
        if (calendar.isEmpty()) {
            root.text("calendar", "{ zone: Europe/Zurich }");
        }
        root.text("when", "quarter-end + 10 business days at 07:00");
        When when = root.value("when", When::tryParse, When.FORMS).orElse(NEVER_USED);
        Schedule schedule = calendar.map(map -> schedule(when, map))
                .orElseGet(
                        () -> new Schedule(when, FiscalCalendar.CALENDAR_YEAR, ZoneOffset.UTC, BusinessDays.WEEKDAYS));
        Missed missed = root.value("missed", word -> choice(Missed.class, word), "each, newest or ask")
                .orElse(kind == JobKind.QUARTERLY ? Missed.EACH : Missed.NEWEST);
        Publication publication = publication();
        root.end();
        return new JobFile(kind, schedule, missed, publication);
    }

    private Schedule schedule(When when, YamlMap map) {
        map.text("zone", "Europe/Zurich");
        ZoneId zone = map.value("zone", JobFileParser::zone, "a time zone such as Europe/Zurich")
                .orElse(ZoneOffset.UTC);
        Month first = map.value(
                        "fiscal-year-starts",
                        word -> choice(Month.class, word),
                        "the English name of a month, such as April")
                .orElse(Month.JANUARY);
        boolean afterEnd = map.value(
                        "fiscal-year-named-after",
                        word -> Optional.of(word.equals("end")).filter(end -> end || word.equals("start")),
                        "start or end: the year in which it starts or ends")
                .orElse(false);
        BusinessDays days = map.text("holidays").map(this::holidays).orElse(BusinessDays.WEEKDAYS);
        map.end();
        return new Schedule(when, new FiscalCalendar(first, afterEnd), zone, days);
    }

    private BusinessDays holidays(String file) {
        Checked<BusinessDays> read = holidays.apply(file);
        ofHolidays.addAll(read.findings());
        return read.value().orElse(BusinessDays.WEEKDAYS);
    }

    private Publication publication() {
        return switch (kind) {
            case INTAKE -> Publication.USUAL;
            case REMINDERS ->
                new Publication(Needs.NOTHING, EnumSet.noneOf(PackKind.class), Languages.ENGLISH, deliver());
            case QUARTERLY ->
                new Publication(
                        root.map("needs").map(JobFileParser::needs).orElse(Needs.NOTHING),
                        packs(),
                        languages(),
                        deliver());
        };
    }

    private static Needs needs(YamlMap map) {
        map.text("received", "80%");
        int percent = map.value("received", JobFileParser::percent, "a share from 0% to 100%, such as 80%")
                .orElse(0);
        Needs.Otherwise otherwise = map.value("else", word -> choice(Needs.Otherwise.class, word), "banner or hold")
                .orElse(Needs.Otherwise.BANNER);
        map.end();
        return new Needs(percent, otherwise);
    }

    private EnumSet<PackKind> packs() {
        if (!root.has("packs")) {
            return EnumSet.allOf(PackKind.class);
        }
        EnumSet<PackKind> packs = EnumSet.noneOf(PackKind.class);
        for (String word : root.texts("packs")) {
            Optional<PackKind> kind = choice(PackKind.class, word);
            kind.ifPresentOrElse(packs::add, () -> root.wrong("packs", word, KINDS));
        }
        if (root.texts("packs").isEmpty()) {
            root.wrong("packs", "[]", KINDS);
        }
        return packs;
    }

    private Languages languages() {
        Map<String, String> words = new HashMap<>(root.words("language"));
        words.forEach((who, code) -> {
            if (!code.matches("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*")) {
                root.wrong("language", code, "en, de, or the name of a folder in jobs/languages");
            }
        });
        String standard = words.getOrDefault("default", Languages.ENGLISH.standard());
        words.remove("default");
        return new Languages(standard, words);
    }

    private Deliver deliver() {
        return root.map("deliver").map(JobFileParser::deliver).orElse(Deliver.USUAL);
    }

    private static Deliver deliver(YamlMap map) {
        Deliver.Route to = map.value("to", word -> choice(Deliver.Route.class, word), "folder or smtp")
                .orElse(Deliver.USUAL.to());
        boolean hold = map.has("hold") ? map.flag("hold") : Deliver.USUAL.hold();
        List<String> domains = map.texts("domains");
        Optional<String> from = map.value(
                "from",
                word -> Optional.of(word).filter(address -> address.matches("[^@\\s<>\"]+@[^@\\s<>\"]+")),
                "an address such as alliance-office@example.com");
        if (to == Deliver.Route.SMTP) {
            map.text("from", "alliance-office@example.com");
        }
        map.end();
        return new Deliver(to, hold, domains, from.orElse(Deliver.USUAL.from()));
    }

    private static Optional<Integer> percent(String word) {
        return word.matches("\\d{1,2}%|100%")
                ? Optional.of(Integer.valueOf(word.substring(0, word.length() - 1)))
                : Optional.empty();
    }

    private static Optional<ZoneId> zone(String word) {
        try {
            return Optional.of(ZoneId.of(word));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String word) {
        return EnumSet.allOf(type).stream()
                .filter(one -> one.name().replace('_', '-').equalsIgnoreCase(word))
                .findFirst();
    }
}
