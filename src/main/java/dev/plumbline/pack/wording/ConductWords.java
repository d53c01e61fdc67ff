package dev.plumbline.pack.wording;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.warning.Signal;
import java.util.List;
import java.util.Optional;

/** Words for what the sides did. */
final class ConductWords {

    private final Teller teller;

    ConductWords(Teller teller) {
        this.teller = teller;
    }

    Told notReported(Signal signal, List<Figure> evidence) {
        String partner = teller.partner(signal);
        Figure received = evidence.get(0);
        Figure expected = evidence.get(1);
        return new Told(
                say("%s sent no usable return for this quarter.".formatted(partner)),
                say(
                        "%s of %s returns were received; what is missing is shown as missing."
                                .formatted(Print.whole(received.get()), Print.whole(expected.get())),
                        received,
                        expected),
                say("no return from " + partner),
                "sources",
                teller.decision("Ask %s for its return".formatted(partner), partner));
    }

    Told sponsor(Signal signal, List<Figure> evidence) {
        String partner = teller.partner(signal);
        Figure missed = evidence.getFirst();
        String meetings = Print.count(missed.get(), "meeting", "meetings");
        return new Told(
                say("%s sponsor missed the last %s.".formatted(Print.of(partner), meetings), missed),
                say("Counted over the meetings that were held.", missed),
                say("%s missed at %s".formatted(Print.whole(missed.get()), partner), missed),
                "foundation",
                teller.decision(
                        "Bring %s sponsor back to the table, or name a deputy".formatted(Print.of(partner)), partner));
    }

    Told overdue(Signal signal, List<Figure> evidence) {
        String partner = teller.partner(signal);
        Figure overdue = evidence.getFirst();
        return new Told(
                say(
                        "%s at %s overdue."
                                .formatted(Print.count(overdue.get(), "action is", "actions are"), partner)
                                .replace(" is at " + partner, " at " + partner + " is")
                                .replace(" are at " + partner, " at " + partner + " are"),
                        overdue),
                say("Due by the end of the quarter and not done.", overdue),
                say("%s actions overdue".formatted(Print.whole(overdue.get())), overdue),
                "foundation",
                teller.decision(say("Close or re-date %s overdue actions".formatted(Print.of(partner))), partner));
    }

    Told resources(Signal signal, List<Figure> evidence) {
        String partner = teller.partner(signal);
        Figure delivered = evidence.getFirst();
        return new Told(
                say(
                        "%s gave %s of the resources it committed.".formatted(partner, Print.percent(delivered.get())),
                        delivered),
                say("Mean over people and money, each capped at 100 %.", delivered),
                say("%s gave %s".formatted(partner, Print.percent(delivered.get())), delivered),
                "foundation",
                teller.decision("Confirm or cut what %s has committed".formatted(partner), partner));
    }

    Told posts(Signal signal, List<Figure> evidence) {
        String partner = teller.partner(signal);
        Figure posts = evidence.get(0);
        Figure days = evidence.get(1);
        return new Told(
                say(
                        "%s open at %s, the oldest for %s days."
                                .formatted(
                                        Print.count(posts.get(), "post is", "posts are"),
                                        partner,
                                        Print.whole(days.get())),
                        posts,
                        days),
                say("As the partner reports it."),
                say(
                        "%s open %s days".formatted(Print.count(posts.get(), "post", "posts"), Print.whole(days.get())),
                        posts,
                        days),
                "foundation",
                teller.decision(say("Fill or release the open posts at %s".formatted(partner)), partner));
    }

    Told outside(Signal signal, List<Figure> evidence) {
        String partner = teller.partner(signal);
        Figure outside = evidence.getFirst();
        return new Told(
                say(
                        "%s of %s effort goes outside the shared goals."
                                .formatted(Print.percent(outside.get()), Print.of(partner)),
                        outside),
                say("Share of people or money given, the larger of the two.", outside),
                say("%s out of scope".formatted(Print.percent(outside.get())), outside),
                "foundation",
                teller.decision("Take the work outside the shared goals into the scope, or stop it", "both leads"));
    }

    Told meetings(Signal signal, List<Figure> evidence) {
        Figure held = evidence.get(0);
        Figure planned = evidence.get(1);
        return new Told(
                say(
                        "%s of %s planned meetings were held."
                                .formatted(Print.whole(held.get()), Print.whole(planned.get())),
                        held,
                        planned),
                say("As %s reports it.".formatted(teller.partner(signal))),
                say("%s of %s held".formatted(Print.whole(held.get()), Print.whole(planned.get())), held, planned),
                "foundation",
                teller.decision("Fix the dates of the next steering meetings", "both leads"));
    }

    Told waiting(Signal signal, List<Figure> evidence) {
        Figure waiting = evidence.getFirst();
        return new Told(
                say(
                        "%s for the steering committee."
                                .formatted(Print.count(waiting.get(), "decision waits", "decisions wait")),
                        waiting),
                say("As %s reports it for the latest meeting.".formatted(teller.partner(signal))),
                say("%s decisions wait".formatted(Print.whole(waiting.get())), waiting),
                "foundation",
                teller.decision("Take the decisions that wait", "steering committee"));
    }

    Told clauses(Signal signal, List<Figure> evidence) {
        String partner = teller.partner(signal);
        Figure open = evidence.getFirst();
        return new Told(
                say(
                        "%s not in place or past review, says %s."
                                .formatted(Print.count(open.get(), "clause is", "clauses are"), partner),
                        open),
                say("From the sheet Agreements."),
                say(Print.count(open.get(), "clause", "clauses") + " open", open),
                "foundation",
                Optional.empty());
    }
}
