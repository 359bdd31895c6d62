package org.jointcase.rule;

/** A rule of cooperation. Implemented by one enum per aggregate; the name is what callers are told. */
public interface Rule {
    String name();
}
