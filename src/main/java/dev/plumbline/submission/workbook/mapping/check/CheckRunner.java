package dev.plumbline.submission.workbook.mapping.check;

import dev.plumbline.calendar.DayWords;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodReading;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.workbook.mapping.language.Check;
import dev.plumbline.submission.workbook.mapping.language.Choice;
import dev.plumbline.submission.workbook.mapping.language.Source;
import dev.plumbline.submission.workbook.mapping.layout.Desk;
import dev.plumbline.submission.workbook.sheet.CellContent;
import dev.plumbline.submission.workbook.table.Headings;
import dev.plumbline.submission.workbook.table.NumberWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs one check on one cell; the first thing that is wrong is told. */
record CheckRunner(Desk desk, ListedCells lists) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()./-]*");
    private static final int SHORTEST_PHONE = 7;
    private static final int LONGEST_PHONE = 15;
    private static final int MOST_CHOICES = 8;

    void run(Check check, Subject subject) {
        boolean counts = check.when().entrySet().stream()
                .allMatch(when -> holds(when.getValue(), subject.words().apply(when.getKey()), subject));
        if (!counts) {
            return;
        }
        boolean empty = isNothing(subject.said());
        if (empty && check.required()) {
            fail(CheckFinding.CHECK_EMPTY, check, subject, "because", because(check, subject));
        } else if (!empty) {
            runFilled(check, subject);
        }
    }

    private void runFilled(Check check, Subject subject) {
        Optional<BigDecimal> number = number(subject.content());
        Optional<Check.Form> form = check.form().filter(asked -> !hasForm(asked, subject, number));
        if (form.isPresent()) {
            String example = form.get().example();
            String name = "no "
                    + form.get()
                            .words()
                            .replace('-', ' ')
                            .replace("email", "mail address")
                            .replace("phone", "phone number");
            fail(CheckFinding.CHECK_OTHER_FORM, check, subject, "form", name, "example", example);
        } else if (isBeyond(number, check.least(), -1)) {
            fail(CheckFinding.CHECK_TOO_SMALL, check, subject, "limit", limit(check.least()));
        } else if (isBeyond(number, check.most(), 1)) {
            fail(CheckFinding.CHECK_TOO_LARGE, check, subject, "limit", limit(check.most()));
        } else {
            check.choice().ifPresent(choice -> choose(check, choice, subject));
        }
    }

    private static boolean isBeyond(Optional<BigDecimal> number, Optional<BigDecimal> limit, int side) {
        return number.isPresent() && limit.isPresent() && number.get().compareTo(limit.get()) * side > 0;
    }

    private static String limit(Optional<BigDecimal> limit) {
        return limit.map(BigDecimal::toPlainString).orElse("");
    }

    private void choose(Check check, Choice choice, Subject subject) {
        Set<String> allowed = switch (choice) {
            case Choice.Words words -> new LinkedHashSet<>(words.words());
            case Choice.Cells cells -> lists.allowed(cells, template -> fill(template, subject.words()));
        };
        allowed.removeIf(this::isNothing);
        String said = Headings.normal(subject.said());
        if (allowed.isEmpty() && choice.references().isEmpty()) {
            List<String> parts = List.of("because", because(check, subject));
            log(CheckFinding.CHECK_LIST_MISSING, check, subject, choice.toString(), parts);
            desk.wrong().add(subject.origin());
        } else if (allowed.stream().map(Headings::normal).noneMatch(said::equals)) {
            fail(
                    CheckFinding.CHECK_NOT_ALLOWED,
                    check,
                    subject,
                    "because",
                    because(check, subject),
                    "choices",
                    shown(allowed));
        }
    }

    private static String shown(Set<String> allowed) {
        if (allowed.isEmpty()) {
            return "a choice that belongs to it";
        }
        String first = allowed.stream()
                .limit(MOST_CHOICES)
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(", "));
        int more = allowed.size() - MOST_CHOICES;
        return (allowed.size() == 1 ? "" : "one of ") + first + (more > 0 ? " and " + more + " more" : "");
    }

    /** What else the row says that makes the cell wrong. */
    private static String because(Check check, Subject subject) {
        Set<String> names = new LinkedHashSet<>(check.when().keySet());
        check.choice().ifPresent(choice -> names.addAll(choice.references()));
        String others = names.stream()
                .map(name -> name + " says '" + Headings.clean(subject.words().apply(name)) + "'")
                .collect(Collectors.joining(", and "));
        return others.isEmpty() ? "" : ", while " + others;
    }

    private boolean holds(Check.Condition condition, String said, Subject subject) {
        return switch (condition) {
            case Check.Condition.Says says ->
                says.words().stream().map(Headings::normal).anyMatch(Headings.normal(said)::equals);
            case Check.Condition.Filled _ -> !isNothing(Headings.clean(said));
            case Check.Condition.NoLaterThan other -> {
                Optional<Period> period = period(said);
                Optional<Period> limit = period(fill(other.period(), subject.words()));
                yield period.isPresent()
                        && limit.isPresent()
                        && !period.get().end().isAfter(limit.get().end());
            }
        };
    }

    private Optional<Period> period(String words) {
        return desk.directory().words().read(words) instanceof PeriodReading.Known known
                ? Optional.of(known.period())
                : Optional.empty();
    }

    private static String fill(String template, UnaryOperator<String> words) {
        return new Source.Key(template).fill(words);
    }

    private boolean isNothing(String words) {
        return desk.table()
                .marks()
                .find(words)
                .filter(Reading.Blank.class::isInstance)
                .isPresent();
    }

    private boolean hasForm(Check.Form form, Subject subject, Optional<BigDecimal> number) {
        String said = subject.said();
        return switch (form) {
            case NUMBER -> number.isPresent();
            case WHOLE_NUMBER ->
                number.filter(value -> value.signum() >= 0
                                && value.stripTrailingZeros().scale() <= 0)
                        .isPresent();
            case DATE ->
                subject.content() instanceof CellContent.Moment
                        || DayWords.find(said).isPresent();
            case PERIOD -> period(said).isPresent();
            case EMAIL -> EMAIL.matcher(said).matches();
            case PHONE -> isPhone(said);
        };
    }

    private static boolean isPhone(String said) {
        long digits = said.chars().filter(Character::isDigit).count();
        return PHONE.matcher(said).matches() && digits >= SHORTEST_PHONE && digits <= LONGEST_PHONE;
    }

    private Optional<BigDecimal> number(CellContent content) {
        return switch (content) {
            case CellContent.Amount amount -> Optional.of(amount.value());
            case CellContent.Words words ->
                NumberWords.read(
                                        Headings.clean(words.text()),
                                        desk.table().marks().decimalMark())
                                instanceof NumberWords.Meaning.One one
                        ? Optional.of(one.value())
                        : Optional.empty();
            case CellContent.Empty _,
                    CellContent.Moment _,
                    CellContent.Truth _,
                    CellContent.Fault _,
                    CellContent.NotCalculated _ -> Optional.empty();
        };
    }

    private void fail(CheckFinding kind, Check check, Subject subject, String... more) {
        log(kind, check, subject, subject.said(), List.of(more));
        desk.wrong().add(subject.origin());
    }

    private void log(CheckFinding kind, Check check, Subject subject, String value, List<String> more) {
        List<String> parts = new ArrayList<>(more);
        parts.addAll(List.of("column", subject.name()));
        parts.addAll(List.of("say", check.say().isEmpty() ? "" : check.say() + " "));
        desk.fail(kind, subject.origin(), value, parts.toArray(String[]::new));
    }
}
