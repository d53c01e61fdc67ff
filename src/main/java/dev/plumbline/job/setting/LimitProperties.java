package dev.plumbline.job.setting;

import dev.plumbline.submission.workbook.sheet.Limits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What a file may cost before it is refused, each with a message of its own.
 *
 * @param fileSize size of a file
 * @param unpackedSize size of all parts of a workbook together, once they are unpacked
 * @param inflateRatio how many times larger a part may be than it is in the workbook: 10 to 1000
 * @param sheets number of sheets: 1 to 5000
 * @param cells number of cells that hold something: 1 to 100 million
 * @param time how long reading may take: 1 second to 1 hour
 */
@Validated
@ConfigurationProperties("plumbline.limit")
public record LimitProperties(
        @DefaultValue("50MB") @NotNull DataSize fileSize,
        @DefaultValue("1GB") @NotNull DataSize unpackedSize,
        @DefaultValue("200") @Min(10) @Max(1000) int inflateRatio,
        @DefaultValue("200") @Min(1) @Max(5000) int sheets,
        @DefaultValue("20000000") @Min(1) @Max(100_000_000) long cells,

        @DefaultValue("120s") @NotNull @DurationMin(seconds = 1) @DurationMax(hours = 1)
        Duration time) {

    /**
     * The limits as the reader takes them.
     *
     * @return the limits
     */
    public Limits toLimits() {
        return new Limits(fileSize.toBytes(), unpackedSize.toBytes(), inflateRatio, sheets, cells, time);
    }
}
