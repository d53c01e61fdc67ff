package dev.plumbline.job.cluster;

import com.zaxxer.hikari.HikariDataSource;
import dev.plumbline.job.cluster.place.Whereabouts;
import dev.plumbline.job.setting.StoreProperties;
import dev.plumbline.job.setting.WorkProperties;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.integration.jdbc.store.JdbcChannelMessageStore;
import org.springframework.integration.jdbc.store.channel.PostgresChannelMessageStoreQueryProvider;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The orders that wait, in PostgreSQL. An order is taken in a transaction that lasts as long as the work, on a connection of
 * its own: when whoever works at it dies, the database ends the transaction, and the order waits again.
 *
 * @see <a href="https://docs.spring.io/spring-integration/reference/jdbc/message-store.html">Backing message channels</a>
 */
final class PartitionQueue implements AutoCloseable {

    private static final String GROUP = "partitions";

    private final HikariDataSource connections = new HikariDataSource();
    private final JdbcChannelMessageStore store;
    private final TransactionTemplate transaction;

    PartitionQueue(StoreProperties database, WorkProperties work) {
        connections.setJdbcUrl(database.url());
        connections.setUsername(database.user());
        connections.setPassword(database.password());
        connections.setPoolName("orders");
        connections.setMaximumPoolSize(work.threadCount() + 1);
        connections.setMinimumIdle(0);
        connections.setConnectionInitSql(session());
        this.store = new JdbcChannelMessageStore(connections);
        store.setChannelMessageStoreQueryProvider(new PostgresChannelMessageStoreQueryProvider());
        store.setSerializer(Order::write);
        store.setDeserializer(Order::read);
        store.afterPropertiesSet();
        JdbcTransactionManager manager = new JdbcTransactionManager(connections);
        manager.setTransactionSynchronization(AbstractPlatformTransactionManager.SYNCHRONIZATION_NEVER);
        this.transaction = new TransactionTemplate(manager);
    }

    /** A machine that was cut off is given up after 25 seconds; work may take as long as it takes. */
    private static String session() {
        return """
                set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3;
                set idle_in_transaction_session_timeout = 0; set application_name = 'orders of %s'
                """.formatted(Whereabouts.NAME.replace("'", ""));
    }

    void add(Order order) {
        store.addMessageToGroup(GROUP, new GenericMessage<>(order));
    }

    /** Whether nobody waits and nobody works. */
    boolean isEmpty() {
        return store.messageGroupSize(GROUP) == 0;
    }

    /**
     * Takes the order that has waited longest, if there is one that nobody works at.
     *
     * @param work what is to be done with it; when it hands the order back, or throws, the order waits as before
     * @return what became of it; empty when there was none
     */
    Optional<Taken> take(Function<Order, Taken> work) {
        return Optional.ofNullable(transaction.execute(status -> {
            Message<?> message = store.pollMessageFromGroup(GROUP);
            if (message == null) {
                return null;
            }
            Taken taken = work.apply((Order) message.getPayload());
            if (taken instanceof Taken.Returned) {
                status.setRollbackOnly();
            }
            return taken;
        }));
    }

    @Override
    public void close() {
        connections.close();
    }
}
