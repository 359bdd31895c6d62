package org.jointcase.exhibit;

/** What kind of thing an item of evidence is. */
public enum ExhibitKind {
    DEVICE,
    STORAGE_MEDIUM,
    DISK_IMAGE,
    MEMORY_IMAGE,
    LOG,
    NETWORK_CAPTURE,
    MALWARE_SAMPLE,
    ACCOUNT_DATA,
    MESSAGE,
    DOCUMENT,
    OTHER
}
