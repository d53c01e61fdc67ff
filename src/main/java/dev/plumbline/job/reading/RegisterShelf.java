package dev.plumbline.job.reading;

import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.finding.Checked;
import dev.plumbline.inbox.Archive;
import dev.plumbline.ledger.FactLedger;
import dev.plumbline.ledger.Receipt;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The registers, read from the archive when they are asked for. */
public final class RegisterShelf {

    private final FactLedger facts;
    private final Archive archive;
    private final FileReading reading;
    private final Map<String, RegisterIndex> shelf = new ConcurrentHashMap<>();

    /**
     * A shelf.
     *
     * @param facts says which register was in force
     * @param archive where the files lie
     * @param reading reads them
     */
    public RegisterShelf(FactLedger facts, Archive archive, FileReading reading) {
        this.facts = facts;
        this.archive = archive;
        this.reading = reading;
    }

    /**
     * The register in force at an instant.
     *
     * @param at the instant
     * @return the register, or empty when none was accepted by then
     */
    public Optional<InForce> find(Instant at) {
        return facts.findRegister(at)
                .map(receipt -> new InForce(receipt, shelf.computeIfAbsent(receipt.sha256(), this::readAgain)));
    }

    /**
     * Reads a register; one that can be used is kept.
     *
     * @param sha256 digest of its file
     * @return the register, or why it cannot be used
     */
    public Checked<Register> read(String sha256) {
        Checked<Register> read = reading.readRegister(archive.fileOf(sha256), sha256);
        if (!read.isBlocked()) {
            read.value().ifPresent(register -> shelf.put(sha256, new RegisterIndex(register)));
        }
        return read;
    }

    private RegisterIndex readAgain(String sha256) {
        return reading.readRegister(archive.fileOf(sha256), sha256)
                .value()
                .map(RegisterIndex::new)
                .orElseThrow(() -> new IllegalStateException(
                        "The register " + sha256 + " was accepted once and cannot be read now"));
    }

    /**
     * A register and where it came from.
     *
     * @param receipt the file
     * @param agreed what was agreed, looked up by key
     */
    public record InForce(Receipt receipt, RegisterIndex agreed) {

        /**
         * The register.
         *
         * @return what was agreed
         */
        public Register register() {
            return agreed.register();
        }
    }
}
