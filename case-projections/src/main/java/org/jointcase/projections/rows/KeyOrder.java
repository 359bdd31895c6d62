package org.jointcase.projections.rows;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The order of keys, the same whether rows come from PostgreSQL or from memory: UUIDs by their text, as it has them. */
final class KeyOrder implements Comparator<List<Object>> {
    static final KeyOrder BY_KEY = new KeyOrder();

    private KeyOrder() {}

    @Override
    public int compare(List<Object> one, List<Object> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = parts(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @SuppressWarnings("unchecked") // parts of the same key have the same type
    private static int parts(Object one, Object other) {
        return switch (one) {
            case UUID id -> byText(id, (UUID) other);
            case Enum<?> constant -> constant.name().compareTo(((Enum<?>) other).name());
            default -> ((Comparable<Object>) one).compareTo(other);
        };
    }

    private static int byText(UUID one, UUID other) {
        int order = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
        return order != 0
                ? order
                : Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits());
    }
}
