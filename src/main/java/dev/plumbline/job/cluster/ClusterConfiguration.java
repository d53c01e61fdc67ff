package dev.plumbline.job.cluster;

import dev.plumbline.delivery.Publisher;
import dev.plumbline.job.cluster.place.Build;
import dev.plumbline.job.cluster.place.Share;
import dev.plumbline.job.cluster.place.Sight;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.LimitProperties;
import dev.plumbline.job.setting.PackProperties;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.job.setting.StoreProperties;
import dev.plumbline.job.setting.WorkProperties;
import java.util.Optional;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.task.TaskExecutor;

/** Puts together what each role needs, and nothing else. */
@Configuration(proxyBeanMethods = false)
class ClusterConfiguration {

    private static final String ROLE = "plumbline.cluster.role";

    private static Step step(ObjectProvider<Step> steps, String name) {
        return steps.stream()
                .filter(step -> step.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no step " + name));
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = ROLE, havingValue = "none", matchIfMissing = true)
    static class Alone {

        @Bean
        Division division(WorkProperties work, @Qualifier("partitions") TaskExecutor threads) {
            return new LocalDivision(work, threads);
        }
    }

    /** What whoever takes part needs. Not a parent of both: Spring takes in the beans of a parent whatever its children's conditions say. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'none'.equalsIgnoreCase('${" + ROLE + ":none}')")
    static class Member {

        /** Asked before anything opens the store: opening an embedded one would lock it. */
        @Bean
        static BeanFactoryPostProcessor database(Environment environment) {
            String url = environment.getRequiredProperty("plumbline.store.url");
            return _ -> {
                if (!url.startsWith("jdbc:postgresql:")) {
                    throw new Refused(
                            ExitCode.CONFIGURATION,
                            "Several machines can work together on PostgreSQL only, not on " + url + ".",
                            "Name the database in plumbline.store.url (PLUMBLINE_STORE_URL), the same for the manager and"
                                    + " all workers.");
                }
            };
        }

        @Bean
        PartitionQueue partitionQueue(StoreProperties store, WorkProperties work) {
            return new PartitionQueue(store, work);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = ROLE, havingValue = "manager")
    static class Manager {

        /** A table that workers use is not waited for without end. */
        @Bean
        FlywayConfigurationCustomizer patience() {
            return configuration -> configuration.initSql("set lock_timeout = '30s'");
        }

        @Bean
        ClusterDivision.Place place(PackProperties packs, LimitProperties limits, Home home, Publisher publisher) {
            return new ClusterDivision.Place(new Build(packs, limits), new Share(home, publisher));
        }

        @Bean
        Division division(
                JobRepository repository,
                PartitionQueue queue,
                ObjectProvider<Step> steps,
                ClusterDivision.Place place,
                WorkProperties work) {
            return new ClusterDivision(
                    repository,
                    queue,
                    () -> new Crew(
                            queue,
                            new Hand(repository, name -> step(steps, name), (_, _) -> Optional.empty()),
                            work.threadCount()),
                    place,
                    work);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = ROLE, havingValue = "worker")
    static class Worker {

        /** Workers never change tables: those of another version are no work for them. */
        @Bean
        FlywayMigrationStrategy validation() {
            return flyway -> {
                try {
                    flyway.validate();
                } catch (FlywayValidateException e) {
                    throw new Refused(
                            ExitCode.CONFIGURATION,
                            "The tables of the store are those of another version than this worker.",
                            "Give manager and workers the same version; the manager brings the tables up to date when it"
                                    + " is started.");
                }
            };
        }

        /** The job of a worker is done elsewhere; its parts are done here. */
        @Bean
        Division division(WorkProperties work, @Qualifier("partitions") TaskExecutor threads) {
            return new LocalDivision(work, threads);
        }

        @Bean
        Objections objections(PackProperties packs, LimitProperties limits, Share share, ObjectProvider<Sight> sights) {
            return new Objections(
                    new Build(packs, limits), share, sights.stream().toList());
        }

        @Bean
        Share share(Home home, Publisher publisher) {
            return new Share(home, publisher);
        }

        @Bean
        Crew crew(
                JobRepository repository,
                PartitionQueue queue,
                ObjectProvider<Step> steps,
                Objections objections,
                WorkProperties work) {
            return new Crew(
                    queue, new Hand(repository, name -> step(steps, name), objections::against), work.threadCount());
        }
    }
}
