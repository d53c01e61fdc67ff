package dev.plumbline.job.command;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
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
import java.util.List;

/** What commands are asked about, found in the register as it lies in the home now. */
final class RegisterFile {

    private RegisterFile() {}

    /** The register. */
    static Register read(Home home, FileReading reading) throws IOException {
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

    /** Refuses a partner whom the register does not know. */
    static void checkPartner(Register register, String partner) {
        List<String> partners = register.partners().stream().map(Partner::id).toList();
        if (!partners.contains(partner)) {
            throw new Refused(
                    ExitCode.USAGE,
                    "The register knows no partner '" + Shown.text(partner) + "'.",
                    Nearest.hint(partner, partners));
        }
    }

    /** Reads a quarter as typed. */
    static Quarter quarter(String text) {
        return Quarter.tryParse(text)
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE, "'" + Shown.text(text) + "' is not a quarter.", "Write it as 2026-Q3."));
    }
}
