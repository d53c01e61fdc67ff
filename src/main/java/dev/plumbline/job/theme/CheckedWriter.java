package dev.plumbline.job.theme;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.pack.Pack;
import dev.plumbline.pack.pdf.Attachment;
import dev.plumbline.pack.pdf.Drawn;
import dev.plumbline.pack.pdf.PackWriter;
import dev.plumbline.pack.pdf.document.Look;
import dev.plumbline.pack.preflight.Preflight;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Draws packs in the look of the house and checks each: a run with one that fails publishes nothing. */
@Component
public final class CheckedWriter {

    private static final int SHOWN = 3;

    private final Supplier<Look> house;
    private final Function<byte[], List<String>> check;
    private Optional<Ready> ready = Optional.empty();

    @Autowired
    CheckedWriter(HouseStyle house) {
        this(house::look, new Preflight()::faults);
    }

    CheckedWriter(Supplier<Look> house, Function<byte[], List<String>> check) {
        this.house = house;
        this.check = check;
    }

    private record Ready(Look look, PackWriter writer) {}

    /**
     * A pack as PDF with files inside.
     *
     * @param pack the pack
     * @param attachments files to embed
     * @return the PDF, checked, and how many pages it has
     * @throws Refused when it does not conform; it names the clauses
     */
    public Drawn write(Pack pack, List<Attachment> attachments) {
        Drawn drawn = writer().draw(pack, attachments);
        refuse(pack.id() + ".pdf", check.apply(drawn.pdf()));
        return drawn;
    }

    /** Keeps the fonts it has read while the look stays the same. */
    private synchronized PackWriter writer() {
        Look now = house.get();
        Ready same = ready.filter(one -> one.look().equals(now)).orElseGet(() -> new Ready(now, new PackWriter(now)));
        ready = Optional.of(same);
        return same.writer();
    }

    private static void refuse(String file, List<String> faults) {
        if (!faults.isEmpty()) {
            String more = faults.size() > SHOWN ? "; and " + (faults.size() - SHOWN) + " more" : "";
            throw new Refused(
                    ExitCode.INTERNAL,
                    "%s fails the check for PDF/UA-1 and PDF/A-3a, so no pack of this run is published: %s%s."
                            .formatted(
                                    file,
                                    String.join(
                                            "; ", faults.stream().limit(SHOWN).toList()),
                                    more),
                    "What was published before stays. If jobs/theme has fonts of your own, run without them; else report"
                            + " this message.");
        }
    }
}
