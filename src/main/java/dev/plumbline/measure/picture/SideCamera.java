package dev.plumbline.measure.picture;

import dev.plumbline.agreement.Side;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.measure.Figure;
import dev.plumbline.measure.Measure;
import dev.plumbline.measure.Scope;
import dev.plumbline.measure.Undefined;
import dev.plumbline.measure.picture.survey.Answers;
import dev.plumbline.submission.Fact.PriorityWeight;
import dev.plumbline.submission.Fact.SurveyResponse;
import dev.plumbline.submission.Fact.SurveyTally;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes the picture of each side of an alliance, quarter by quarter. */
final class SideCamera {

    private final AllianceFacts facts;
    private final SequencedCollection<String> themes;
    private final Map<Asked, Answers> answers = new HashMap<>();
    private final Map<Asked, List<Answers>> printed = new HashMap<>();

    private record Asked(String partner, Quarter quarter) {}

    SideCamera(AllianceFacts facts, SequencedCollection<String> themes) {
        this.facts = facts;
        this.themes = themes;
    }

    List<SidePicture> pictures(Quarter quarter) {
        return facts.alliance().sides().stream()
                .map(side -> picture(side, quarter))
                .toList();
    }

    private SidePicture picture(Side side, Quarter quarter) {
        String partner = side.partner();
        Scope scope = Scope.of(facts.alliance().id()).withPartner(partner);
        Answers now = answers(partner, quarter);
        long respondents = now.respondents();
        int invited = side.executivesInvited() + side.workingInvited();
        Figure rate = invited <= 0 || respondents == 0
                ? Figure.undefined(Measure.RESPONSE_RATE, scope, quarter, Undefined.NOT_REPORTED)
                : Figure.of(Measure.RESPONSE_RATE, scope, quarter, Math.min(1, (double) respondents / invited))
                        .withN(invited);
        ThemeCamera camera = new ThemeCamera(scope, quarter, now, before(partner, quarter));
        return new SidePicture(
                side,
                facts.partner(partner),
                facts.isReported(partner, quarter),
                respondents == 0
                        ? Figure.undefined(Measure.RESPONDENTS, scope, quarter, Undefined.NOT_REPORTED)
                        : Figure.of(Measure.RESPONDENTS, scope, quarter, (double) respondents),
                rate,
                themes.stream()
                        .map(theme -> camera.view(theme, facts.scaleOf(theme), facts.itemsOf(theme)))
                        .toList(),
                priorities(partner, quarter),
                new ConductCamera(facts, partner, quarter).picture());
    }

    /** The quarters before, and the quarter itself as earlier editions told it. */
    private List<Answers> before(String partner, Quarter quarter) {
        return Stream.concat(
                        IntStream.rangeClosed(1, ThemeCamera.QUARTERS_BEFORE)
                                .mapToObj(back -> answers(partner, quarter.plus(-back))),
                        printed.computeIfAbsent(new Asked(partner, quarter), this::printed).stream())
                .toList();
    }

    private List<Answers> printed(Asked asked) {
        return facts.printed(asked.partner(), asked.quarter()).stream()
                .map(edition -> new Answers(facts.register().items(), edition, List.of()))
                .toList();
    }

    private Answers answers(String partner, Quarter quarter) {
        return answers.computeIfAbsent(
                new Asked(partner, quarter),
                _ -> new Answers(
                        facts.register().items(),
                        facts.list(SurveyResponse.class, partner, quarter),
                        facts.list(SurveyTally.class, partner, quarter)));
    }

    private SequencedMap<String, Figure> priorities(String partner, Quarter quarter) {
        Scope scope = Scope.of(facts.alliance().id()).withPartner(partner);
        SequencedMap<String, Figure> priorities = new LinkedHashMap<>();
        for (PriorityWeight weight : facts.list(PriorityWeight.class, partner, quarter)) {
            priorities.put(
                    weight.goal(),
                    Figure.of(
                                    Measure.PRIORITY,
                                    scope.withGoal(weight.goal()),
                                    quarter,
                                    weight.weight().doubleValue())
                            .withOrigins(List.of(weight.origin())));
        }
        return priorities;
    }
}
