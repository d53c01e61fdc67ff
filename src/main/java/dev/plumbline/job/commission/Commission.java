package dev.plumbline.job.commission;

import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.file.Publication;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks up what the quarterly job's file orders. */
@Component
public final class Commission {

    private final Home home;
    private final Languages languages;

    Commission(Home home) {
        this.home = home;
        this.languages = new Languages(home);
    }

    /**
     * What is ordered now.
     *
     * @return packs and languages; without a file all packs in English
     * @throws Refused when the file cannot be understood or a language cannot be used
     */
    public Order order() {
        Publication publication = JobFiles.read(home).publication();
        return new Order(
                publication.packs(),
                languages.find(publication.languages().standard()),
                publication.languages().byPartner().entrySet().stream()
                        .collect(Collectors.toMap(java.util.Map.Entry::getKey, one -> languages.find(one.getValue()))));
    }
}
