package dev.plumbline.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The database, with somebody who is told of each call that went well. */
final class WatchedDatabase implements BeanPostProcessor {

    private final Watcher watcher;

    private WatchedDatabase(Watcher watcher) {
        this.watcher = watcher;
    }

    /** Who watches. */
    @FunctionalInterface
    interface Watcher {

        /**
         * Told after a call of a database, a connection, a statement or its rows.
         *
         * @param target what was called
         * @param method the method
         * @param result what came back
         */
        void called(Object target, Method method, @Nullable Object result) throws Exception;
    }

    /** Wraps the database that Spring made. */
    static BeanPostProcessor watch(Watcher watcher) {
        return new WatchedDatabase(watcher);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? watched(DataSource.class, database) : bean;
    }

    private <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                WatchedDatabase.class.getClassLoader(),
                new Class<?>[] {type},
                (_, method, arguments) -> call(target, method, arguments)));
    }

    private @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        Object result;
        try {
            result = method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
        watcher.called(target, method, result);
        return switch (result) {
            case PreparedStatement statement -> watched(PreparedStatement.class, statement);
            case Statement statement -> watched(Statement.class, statement);
            case Connection connection -> watched(Connection.class, connection);
            case ResultSet rows -> watched(ResultSet.class, rows);
            case null, default -> result;
        };
    }
}
