package dev.plumbline.example;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Goal;
import dev.plumbline.agreement.Indicator;
import dev.plumbline.agreement.Indicator.Tells;
import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Recipient;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.example.story.Cast;
import dev.plumbline.example.story.Line.GoalLine;
import dev.plumbline.example.story.Line.KpiLine;
import dev.plumbline.example.story.Line.SideLine;
import dev.plumbline.example.story.Part;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The register of a portfolio. */
final class RegisterDraft {

    /** Returns are wanted within this many days; nothing is locked. */
    private static final FiscalCalendar CALENDAR = new FiscalCalendar(
            Month.JANUARY,
            false,
            new Deadlines(Optional.of(30), Optional.empty(), Deadlines.USUAL_REMINDERS, ZoneOffset.UTC));

    private RegisterDraft() {}

    /** What was agreed in alliances, each given in the last quarter told. */
    static Register of(List<Scene> scenes) {
        return new Register(
                CALENDAR,
                partners(scenes),
                scenes.stream().map(RegisterDraft::alliance).toList(),
                scenes.stream().flatMap(RegisterDraft::goals).toList(),
                scenes.stream().flatMap(RegisterDraft::indicators).toList(),
                scenes.stream().flatMap(Targets::of).toList(),
                SurveyItems.ALL,
                recipients(scenes));
    }

    private static List<Partner> partners(List<Scene> scenes) {
        return scenes.stream()
                .flatMap(scene -> scene.cast().players().stream())
                .map(player -> player.partner())
                .distinct()
                .toList();
    }

    private static Alliance alliance(Scene scene) {
        LocalDate started = scene.at(scene.story().started()).day(14);
        LocalDate session = scene.day(scene.period().end().getDayOfYear()
                - scene.period().first().atDay(1).getDayOfYear()
                + 1L
                + scene.story().sessionDays());
        return new Alliance(
                scene.alliance(),
                scene.cast().name(),
                scene.story().purpose(),
                Optional.of(started),
                Optional.of(session),
                scene.story().sides().stream().map(line -> side(scene, line)).toList());
    }

    private static Side side(Scene scene, SideLine line) {
        Cast cast = scene.cast();
        boolean vacant = line.part().of(cast.sponsors()).isBlank()
                || line.part().of(cast.leads()).isBlank();
        return new Side(
                cast.partner(line.part()),
                line.role(),
                line.part().of(cast.sponsors()),
                line.part().of(cast.leads()),
                line.executives(),
                line.working(),
                vacant ? Optional.of(scene.at(-1).day(45)) : Optional.empty());
    }

    private static Stream<Goal> goals(Scene scene) {
        return scene.story().goals().stream().map(line -> goal(scene, line));
    }

    private static Goal goal(Scene scene, GoalLine line) {
        Cast cast = scene.cast();
        String owner = line.owners().size() == 1 ? cast.partner(line.owners().getFirst()) : "";
        LocalDate due = scene.at(line.due()).period().end();
        return new Goal(cast.key(line.id()), cast.alliance(), line.name(), line.weight(), owner, Optional.of(due));
    }

    private static Stream<Indicator> indicators(Scene scene) {
        return scene.story().kpis().stream().map(line -> indicator(scene.cast(), line));
    }

    /** What is read each month tells what people do now; what is read once a quarter tells what came of it. */
    private static Indicator indicator(Cast cast, KpiLine line) {
        return new Indicator(
                cast.key(line.id()),
                cast.key(line.id().substring(0, 1)),
                line.name(),
                line.definition(),
                line.unit(),
                line.better(),
                line.addsUp(),
                line.months(),
                line.weight(),
                line.baseline(),
                line.tolerance(),
                line.decimals(),
                line.reporters().stream().map(cast::partner).toList(),
                Optional.empty(),
                Optional.of(line.months() == 1 ? Tells.LEADING : Tells.LAGGING));
    }

    /** The office receives all; the sponsors of a side receive that side's own copy. */
    private static List<Recipient> recipients(List<Scene> scenes) {
        Stream<Recipient> office =
                Stream.of(recipient("portfolio", "Ingrid Solberg"), recipient("portfolio", "Ulla Fenn"));
        Stream<Recipient> whole = scenes.stream().map(scene -> recipient(scene.alliance(), "Ingrid Solberg"));
        Stream<Recipient> sponsors = scenes.stream()
                .flatMap(scene -> Stream.of(Part.values())
                        .map(part -> recipient(
                                scene.cast().partner(part), part.of(scene.cast().sponsors()))));
        return Stream.of(office, whole, sponsors)
                .flatMap(recipients -> recipients)
                .distinct()
                .toList();
    }

    private static Recipient recipient(String alliance, String name) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com";
        return new Recipient(alliance, name, address);
    }
}
