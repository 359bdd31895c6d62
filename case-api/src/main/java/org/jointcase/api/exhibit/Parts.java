package org.jointcase.api.exhibit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jointcase.api.problem.Refused.malformed;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.jointcase.api.problem.ProblemKind;
import org.jointcase.api.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The parts of an upload in their order, read from the request as a stream: {@code exhibit}, then {@code file}, then none. */
final class Parts {
    private static final int LARGEST_DESCRIPTION = 256 * 1024;

    /** What boundaries and the heads of parts take beside the description. */
    private static final int LARGEST_FRAME = 4 * 1024;

    private final FileItemInputIterator parts;
    private final long announced;

    private Parts(FileItemInputIterator parts, long announced) {
        this.parts = parts;
        this.announced = announced;
    }

    static Parts of(HttpServletRequest request) throws IOException {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            throw new Refused(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "An exhibit comes as multipart/form-data");
        }
        var upload = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>();
        upload.setHeaderCharset(UTF_8);
        try {
            return new Parts(upload.getItemIterator(request), request.getContentLengthLong());
        } catch (FileUploadException malformed) {
            throw malformed("The body is no multipart/form-data");
        }
    }

    /** What the exhibit is: JSON. */
    byte[] exhibit() throws IOException {
        var part = next();
        if (part == null || !"exhibit".equals(part.getFieldName())) {
            throw malformed("The part exhibit comes first");
        }
        try (var content = part.getInputStream()) {
            var json = content.readNBytes(LARGEST_DESCRIPTION + 1);
            if (json.length > LARGEST_DESCRIPTION) {
                throw new Refused(ProblemKind.TOO_LARGE, "The part exhibit is too large");
            }
            return json;
        }
    }

    /** The file; null where none comes. */
    @Nullable IncomingFile file() throws IOException {
        var part = next();
        if (part == null) {
            return null;
        }
        var name = nameOf(part);
        if (!"file".equals(part.getFieldName()) || name == null) {
            throw malformed("The part file, with a file name, comes second");
        }
        var atLeast = Math.max(0, announced - LARGEST_DESCRIPTION - LARGEST_FRAME);
        return new IncomingFile(name, atLeast, part.getInputStream());
    }

    private static @Nullable String nameOf(FileItemInput part) {
        try {
            return part.getName();
        } catch (InvalidPathException control) {
            throw malformed("fileName must be one line of text");
        }
    }

    /** @throws Refused if anything more comes */
    void end() throws IOException {
        if (next() != null) {
            throw malformed("Nothing comes after the part file");
        }
    }

    private @Nullable FileItemInput next() throws IOException {
        try {
            return parts.hasNext() ? parts.next() : null;
        } catch (FileUploadException broken) {
            throw malformed("The body is no multipart/form-data");
        }
    }
}
