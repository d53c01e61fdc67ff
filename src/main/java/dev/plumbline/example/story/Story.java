package dev.plumbline.example.story;

import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.example.story.Line.BenefitLine;
import dev.plumbline.example.story.Line.ClauseLine;
import dev.plumbline.example.story.Line.ConductLine;
import dev.plumbline.example.story.Line.CorrectionLine;
import dev.plumbline.example.story.Line.Course;
import dev.plumbline.example.story.Line.GoalLine;
import dev.plumbline.example.story.Line.KpiLine;
import dev.plumbline.example.story.Line.LessonLine;
import dev.plumbline.example.story.Line.MeetingLine;
import dev.plumbline.example.story.Line.MoodLine;
import dev.plumbline.example.story.Line.ProposalLine;
import dev.plumbline.example.story.Line.RemarkLine;
import dev.plumbline.example.story.Line.ResourceLine;
import dev.plumbline.example.story.Line.RiskLine;
import dev.plumbline.example.story.Line.RunningLine;
import dev.plumbline.example.story.Line.SideLine;
import dev.plumbline.example.story.Line.ViewLine;
import dev.plumbline.example.story.Tables.Row;
import dev.plumbline.submission.Stance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What happens in an alliance, whoever plays it. Quarters are counted from the last one told, which is 0.
 *
 * @param purpose why the alliance exists
 * @param started quarter in which it began
 * @param quarters quarters there are to tell; empty for as many as wanted
 * @param sessionDays days after the last quarter at which the next session is held
 * @param silent part that sends nothing for the last quarter, if any
 * @param late part whose return for the last quarter comes after the day on which it is wanted, if any
 * @param sides both parts
 * @param goals goals
 * @param kpis indicators
 * @param moods what people think
 * @param conducts how the parts behave
 * @param meetings meetings
 * @param resources people and money
 * @param risks risks
 * @param clauses clauses of the agreement
 * @param running how meetings are run, where it is told
 * @param proposals what the parts put up for decision, where it is told
 * @param views goals and indicators as a part sees them
 * @param benefits benefits against the business case
 * @param lessons lessons
 * @param corrections figures that are put right later
 * @param remarks what a PMO writes
 * @param topics what actions are about
 */
public record Story(
        String purpose,
        int started,
        Optional<Integer> quarters,
        int sessionDays,
        List<Part> silent,
        List<Part> late,
        List<SideLine> sides,
        List<GoalLine> goals,
        List<KpiLine> kpis,
        List<MoodLine> moods,
        List<ConductLine> conducts,
        List<MeetingLine> meetings,
        List<ResourceLine> resources,
        List<RiskLine> risks,
        List<ClauseLine> clauses,
        List<RunningLine> running,
        List<ProposalLine> proposals,
        List<ViewLine> views,
        List<BenefitLine> benefits,
        List<LessonLine> lessons,
        List<CorrectionLine> corrections,
        List<RemarkLine> remarks,
        List<String> topics) {

    private static final Pattern WAVE = Pattern.compile("~");

    /**
     * Reads a story from its tables.
     *
     * @param text the tables
     * @return the story
     * @throws IllegalArgumentException when a table or row is missing or not understood
     */
    static Story parse(String text) {
        Tables tables = Tables.parse(text);
        Row head = tables.rows("alliance").getFirst();
        return new Story(
                head.text(0),
                head.count(1),
                head.text(2).isEmpty() ? Optional.empty() : Optional.of(head.count(2)),
                head.count(3),
                head.parts(4),
                head.parts(5),
                tables.rows("sides").stream().map(Story::side).toList(),
                tables.rows("goals").stream().map(Story::goal).toList(),
                tables.rows("indicators").stream().map(row -> kpi(row, tables)).toList(),
                tables.rows("moods").stream().map(Story::mood).toList(),
                tables.rows("conduct").stream().map(Story::conduct).toList(),
                tables.rows("meetings").stream().map(Story::meeting).toList(),
                tables.rows("resources").stream().map(Story::resource).toList(),
                tables.rows("risks").stream().map(Story::risk).toList(),
                tables.rows("clauses").stream().map(Story::clause).toList(),
                tables.rows("running").stream().map(Story::running).toList(),
                tables.rows("proposals").stream().map(Story::proposal).toList(),
                tables.rows("views").stream().map(Story::view).toList(),
                tables.rows("benefits").stream().map(Story::benefit).toList(),
                tables.rows("lessons").stream().map(Story::lesson).toList(),
                tables.rows("corrections").stream().map(Story::correction).toList(),
                tables.rows("remarks").stream().map(Story::remark).toList(),
                tables.rows("topics").stream().map(row -> row.text(0)).toList());
    }

    /**
     * The people of a part.
     *
     * @param part the part
     * @return its line
     */
    public SideLine side(Part part) {
        return part.of(sides);
    }

    /**
     * How a part behaves.
     *
     * @param part the part
     * @return its line
     */
    public ConductLine conduct(Part part) {
        return part.of(conducts);
    }

    /**
     * What a part thinks about a theme.
     *
     * @param part the part
     * @param theme first letter of the items of the theme
     * @return its line
     */
    public MoodLine mood(Part part, String theme) {
        return moods.stream()
                .filter(line -> line.part() == part && line.theme().equals(theme))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is told of " + part + " and " + theme));
    }

    private static SideLine side(Row row) {
        return new SideLine(
                Part.valueOf(row.text(0)),
                row.text(1),
                row.count(2),
                row.count(3),
                row.text(4).equals("coarse"));
    }

    private static GoalLine goal(Row row) {
        return new GoalLine(
                row.text(0), row.text(1), row.number(2), row.parts(3), row.count(4), List.of(row.path(5), row.path(6)));
    }

    private static KpiLine kpi(Row row, Tables tables) {
        return new KpiLine(
                row.text(0),
                row.text(1),
                tables.row("definitions", row.text(0)).text(1),
                row.text(2),
                Better.valueOf(row.text(3)),
                AddsUp.valueOf(row.text(4)),
                row.count(5),
                row.number(6),
                row.findDecimal(7),
                row.findDecimal(8),
                row.count(9),
                row.parts(10),
                course(tables.row("courses", row.text(0))));
    }

    private static Course course(Row row) {
        List<String> ends = WAVE.splitAsStream(row.text(1)).toList();
        return new Course(
                Path.parse(ends.getFirst()),
                Path.parse(ends.getLast()),
                row.path(2),
                row.number(3),
                row.words(4).stream().map(Double::valueOf).toList(),
                row.findPath(5),
                row.findPath(6),
                row.findPath(7));
    }

    private static MoodLine mood(Row row) {
        return new MoodLine(Part.valueOf(row.text(0)), row.text(1), row.path(2), row.path(3));
    }

    private static ConductLine conduct(Row row) {
        return new ConductLine(
                Part.valueOf(row.text(0)),
                row.path(1),
                row.path(2),
                row.path(3),
                row.path(4),
                row.words(5),
                row.path(6),
                row.path(7));
    }

    private static MeetingLine meeting(Row row) {
        return new MeetingLine(
                row.text(0),
                row.words(1).stream().map(Integer::valueOf).toList(),
                row.text(2).equals("sponsors"),
                row.words(3));
    }

    private static ResourceLine resource(Row row) {
        return new ResourceLine(
                Part.valueOf(row.text(0)),
                row.text(1),
                row.path(2),
                row.path(3),
                row.path(4),
                row.findPath(5),
                row.findPath(6));
    }

    private static RiskLine risk(Row row) {
        return new RiskLine(
                row.text(0), row.text(1), row.count(2), row.count(3), List.of(row.findPath(4), row.findPath(5)));
    }

    private static ClauseLine clause(Row row) {
        return new ClauseLine(
                row.text(0),
                row.parts(1),
                row.count(2),
                row.words(3).stream().map(Integer::valueOf).toList(),
                row.find(4, BuildingBlock::valueOf),
                row.find(5, Integer::valueOf));
    }

    private static RunningLine running(Row row) {
        return new RunningLine(row.text(0), row.words(1), row.path(2), row.path(3), row.path(4));
    }

    private static ProposalLine proposal(Row row) {
        return new ProposalLine(Part.valueOf(row.text(0)), row.path(1), row.path(2));
    }

    private static ViewLine view(Row row) {
        return new ViewLine(
                Part.valueOf(row.text(0)),
                row.text(1),
                row.count(2),
                row.find(3, Stance::valueOf),
                row.findPath(4),
                row.find(5, Integer::valueOf),
                row.text(6));
    }

    private static BenefitLine benefit(Row row) {
        return new BenefitLine(
                Part.valueOf(row.text(0)),
                row.text(1),
                row.path(2),
                row.path(3),
                row.number(4),
                row.findPath(5),
                row.findPath(6));
    }

    private static LessonLine lesson(Row row) {
        return new LessonLine(
                Part.valueOf(row.text(0)),
                row.text(1),
                row.text(2),
                row.count(3),
                row.find(4, Integer::valueOf),
                row.find(5, Integer::valueOf));
    }

    private static CorrectionLine correction(Row row) {
        return new CorrectionLine(
                Part.valueOf(row.text(0)), row.text(1), row.findDecimal(2).orElseThrow(), row.text(3));
    }

    private static RemarkLine remark(Row row) {
        return new RemarkLine(row.text(0), row.text(1), row.text(2));
    }
}
