package org.jointcase.ledger.append;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Real connections that break when a test says so. */
final class BreakingSource {
    enum Break {
        NOWHERE,
        BEFORE_INSERT,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private final DataSource real;
    private final AtomicReference<Break> next = new AtomicReference<>(Break.NOWHERE);
    private volatile boolean refusing;

    BreakingSource(DataSource real) {
        this.real = real;
    }

    void breakNext(Break where) {
        next.set(where);
    }

    void refuseConnections(boolean refuse) {
        refusing = refuse;
    }

    DataSource source() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (refusing) {
                throw new SQLException("refused by the test", "08001");
            }
            return connection((Connection) call(real, method, arguments));
        });
    }

    private Connection connection(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "commit" -> commit(connection, method, arguments);
            case "prepareStatement" -> {
                var statement = (PreparedStatement) call(connection, method, arguments);
                yield String.valueOf(arguments[0]).startsWith("insert") ? insert(connection, statement) : statement;
            }
            default -> call(connection, method, arguments);
        });
    }

    private Object commit(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (next.compareAndSet(Break.BEFORE_COMMIT, Break.NOWHERE)) {
            throw broken(connection);
        }
        var result = call(connection, method, arguments);
        if (next.compareAndSet(Break.AFTER_COMMIT, Break.NOWHERE)) {
            throw broken(connection);
        }
        return result;
    }

    private PreparedStatement insert(Connection connection, PreparedStatement statement) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().equals("execute") && next.compareAndSet(Break.BEFORE_INSERT, Break.NOWHERE)) {
                throw broken(connection);
            }
            return call(statement, method, arguments);
        });
    }

    private static SQLException broken(Connection connection) throws SQLException {
        connection.abort(Runnable::run);
        return new SQLException("broken by the test", "08006");
    }

    private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
