package org.jointcase.api.readmodel;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param compareAt when each night read models are compared with the ledger, in the centre's zone */
@ConfigurationProperties("jointcase.read-models")
record ComparisonSettings(@DefaultValue("02:30") LocalTime compareAt) {}
