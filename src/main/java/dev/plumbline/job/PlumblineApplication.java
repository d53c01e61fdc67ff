package dev.plumbline.job;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** What Spring puts together for commands that run jobs or read the ledger. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class PlumblineApplication {

    /** Made by Spring. */
    public PlumblineApplication() {}
}
