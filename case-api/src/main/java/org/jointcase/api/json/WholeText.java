package org.jointcase.api.json;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Text that UTF-8 can hold: half a surrogate pair would be recorded as another character than the one that was sent. */
final class WholeText extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        var text = super.deserialize(parser, context);
        if (text != null && hasHalfAPair(text)) {
            context.reportInputMismatch(this, "half a surrogate pair");
        }
        return text;
    }

    private static boolean hasHalfAPair(String text) {
        return text.codePoints().anyMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE);
    }
}
