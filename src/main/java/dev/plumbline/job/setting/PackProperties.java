package dev.plumbline.job.setting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is made of a quarter.
 *
 * @param workbooks whether each pack has a companion workbook (.xlsx) beside it
 */
@ConfigurationProperties("plumbline.packs")
public record PackProperties(@DefaultValue("true") boolean workbooks) {}
