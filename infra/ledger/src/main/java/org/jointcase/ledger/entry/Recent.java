package org.jointcase.ledger.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values used last, up to a number of them, held strongly. */
public final class Recent<K, V> {
    private final Map<K, V> values;

    public Recent(int capacity) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > capacity;
            }
        };
    }

    public synchronized @Nullable V get(K key) {
        return values.get(key);
    }

    public synchronized void put(K key, V value) {
        values.put(key, value);
    }

    /** Takes a value out: whoever has it is alone with it. */
    public synchronized @Nullable V take(K key) {
        return values.remove(key);
    }
}
