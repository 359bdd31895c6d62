package org.jointcase.api.init;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who founds the centre.
 *
 * @param administrator the name of his account, which the embedded provider makes; with a provider of one's own the
 *     subject that it knows him by
 */
@ConfigurationProperties("jointcase.init")
record InitSettings(@DefaultValue("administrator") String administrator) {}
