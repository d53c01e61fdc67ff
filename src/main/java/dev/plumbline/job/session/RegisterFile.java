package dev.plumbline.job.session;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.delivery.Digests;
import dev.plumbline.finding.Checked;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Nearest;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What commands are asked about, found in the register as it lies in the home now. */
public final class RegisterFile {

    private RegisterFile() {}

    /**
     * The register.
     *
     * @param home the home
     * @param reading reads it
     * @return what was agreed
     * @throws IOException when the file cannot be read
     * @throws Refused when it is missing or wrong
     */
    public static Register read(Home home, FileReading reading) throws IOException {
        Path place = home.input().resolve(Inbox.REGISTER);
        if (!Files.isRegularFile(place)) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "There is no register at " + place + ".",
                    "Say with --home where the folder 'input' lies.");
        }
        Checked<Register> checked = reading.readRegister(place, Digests.sha256(place));
        return checked.value()
                .filter(_ -> !checked.isBlocked())
                .orElseThrow(() -> new Refused(
                        ExitCode.CONFIGURATION,
                        "The register " + place + " cannot be used: "
                                + checked.findings().getFirst().message(),
                        checked.findings().getFirst().fix()));
    }

    /**
     * Refuses a partner whom the register does not know.
     *
     * @param register what was agreed
     * @param partner key of the partner, as typed
     * @throws Refused when there is none
     */
    public static void checkPartner(Register register, String partner) {
        List<String> partners = register.partners().stream().map(Partner::id).toList();
        if (!partners.contains(partner)) {
            throw new Refused(
                    ExitCode.USAGE,
                    "The register knows no partner '" + Shown.text(partner) + "'.",
                    Nearest.hint(partner, partners));
        }
    }

    /**
     * Reads a quarter as typed.
     *
     * @param text the words
     * @return the quarter
     * @throws Refused when it is none
     */
    public static Quarter quarter(String text) {
        return Quarter.tryParse(text)
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE, "'" + Shown.text(text) + "' is not a quarter.", "Write it as 2026-Q3."));
    }

    /**
     * The quarter whose returns are being collected: the one that ended last, or the one that runs when that is locked.
     *
     * @param calendar the calendar
     * @param now the instant
     * @return the quarter
     */
    public static Quarter collected(FiscalCalendar calendar, Instant now) {
        LocalDate today = calendar.deadlines().dayOf(now);
        Quarter running = calendar.quarterOf(YearMonth.from(today));
        Quarter ended = running.plus(-1);
        boolean locked = calendar.deadlines()
                .findCutOff(calendar.periodOf(ended))
                .filter(today::isAfter)
                .isPresent();
        return locked ? running : ended;
    }
}
