package dev.plumbline.submission.workbook.form;

import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.calendar.Period;
import dev.plumbline.submission.Commitment;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.MeetingConduct;
import dev.plumbline.submission.workbook.table.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Rows of Governance, Actions, Risks, Resources and Agreements turned into facts. What must be there and cannot be read gets
 * a stand-in that no rule objects to; such a row is broken and does not count.
 */
final class CommitmentRows {

    private static final int LOWEST = 1;

    private final ReturnRows rows;
    private final String partner;
    private final Period period;

    CommitmentRows(ReturnRows rows, String partner, Period period) {
        this.rows = rows;
        this.partner = partner;
        this.period = period;
    }

    void readMeeting(TableRow row) {
        rows.add(
                row,
                alliance -> new Fact.Meeting(
                        partner,
                        alliance,
                        period,
                        row.text("name"),
                        row.date("planned").orElse(LocalDate.EPOCH),
                        row.date("held"),
                        row.yesNo("sponsorAttended"),
                        row.whole("attended"),
                        row.whole("decisionsMade"),
                        row.whole("decisionsWaiting"),
                        new MeetingConduct(
                                        row.yesNo("quorate"),
                                        row.date("minutesSent"),
                                        row.whole("decisionsUnowned"),
                                        row.whole("escalationsOverdue"),
                                        row.whole("proposalsDecided"),
                                        row.whole("proposalsNotDecided"))
                                .ifTold(),
                        row.origin("name")));
    }

    void readAction(TableRow row) {
        rows.add(
                row,
                alliance -> new Commitment.Action(
                        partner,
                        alliance,
                        period,
                        row.text("id"),
                        row.text("what"),
                        row.text("owner"),
                        row.date("due").orElse(LocalDate.EPOCH),
                        row.date("done"),
                        row.origin("id")));
    }

    void readRisk(TableRow row) {
        rows.add(
                row,
                alliance -> new Fact.Risk(
                        partner,
                        alliance,
                        period,
                        row.text("id"),
                        row.text("what"),
                        row.whole("likelihood").orElse(LOWEST),
                        row.whole("impact").orElse(LOWEST),
                        row.date("raised"),
                        row.text("owner"),
                        row.origin("id")));
    }

    void readResource(TableRow row) {
        rows.add(
                row,
                alliance -> new Commitment.Resource(
                        partner,
                        alliance,
                        period,
                        row.text("resource"),
                        row.decimal("committed").orElse(BigDecimal.ZERO),
                        row.decimal("actual").orElse(BigDecimal.ZERO),
                        row.decimal("outsideGoals"),
                        row.whole("openPosts"),
                        row.whole("oldestOpenDays"),
                        row.origin("resource")));
    }

    void readObligation(TableRow row) {
        rows.add(
                row,
                alliance -> new Commitment.Obligation(
                        partner,
                        alliance,
                        period,
                        row.text("clause"),
                        row.yesNo("inPlace").orElse(false),
                        row.date("review"),
                        row.text("owner"),
                        row.choice("block", BuildingBlock.class),
                        row.date("reviewed"),
                        row.date("notice"),
                        row.origin("clause")));
    }
}
