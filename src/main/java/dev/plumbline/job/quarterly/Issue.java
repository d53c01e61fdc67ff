package dev.plumbline.job.quarterly;

import dev.plumbline.calendar.Quarter;
import java.time.Instant;
import java.util.Map;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * One issue of a quarter's packs: the same issue has the same bytes.
 *
 * @param quarter the quarter
 * @param asOf the instant up to which facts are known
 * @param inputsDigest SHA-256, in hex, over all that goes in
 * @param printing counts how often the same issue had to be made again because what was published is no longer there, from
 *     1
 */
public record Issue(Quarter quarter, Instant asOf, String inputsDigest, int printing) {

    private static final int SHORT = 12;

    /**
     * The issue as the identity of a run.
     *
     * @return four parameters
     */
    public JobParameters toParameters() {
        return new JobParametersBuilder()
                .addString("period", quarter.toString())
                .addString("as-of", asOf.toString())
                .addString("inputs", inputsDigest)
                .addString("printing", String.valueOf(printing))
                .toJobParameters();
    }

    /**
     * The issue that a run makes.
     *
     * @param parameters the run's parameters
     * @return the issue
     */
    static Issue of(Map<String, Object> parameters) {
        return new Issue(
                Quarter.parse(String.valueOf(parameters.get("period"))),
                Instant.parse(String.valueOf(parameters.get("as-of"))),
                String.valueOf(parameters.get("inputs")),
                Integer.parseInt(String.valueOf(parameters.get("printing"))));
    }

    /**
     * The same issue, made again.
     *
     * @return a copy with the next printing
     */
    public Issue again() {
        return new Issue(quarter, asOf, inputsDigest, printing + 1);
    }

    /**
     * Key of its run, for folder names.
     *
     * @return such as {@code 2026-Q3.1760947200000.3f2a9c01d4e5.1}
     */
    public String run() {
        return quarter + "." + asOf.toEpochMilli() + "." + inputsDigest.substring(0, SHORT) + "." + printing;
    }
}
