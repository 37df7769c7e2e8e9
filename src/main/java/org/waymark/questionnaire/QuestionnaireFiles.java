package org.waymark.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a questionnaire: which ones belong to it, their bytes and their hash. */
final class QuestionnaireFiles {

    private QuestionnaireFiles() {}

    static SortedMap<String, byte[]> of(Path folderOrFile, ProblemList problems) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path folder = Files.isDirectory(folderOrFile)
                ? folderOrFile
                : folderOrFile.toAbsolutePath().getParent();
        try (Stream<Path> found = folder.equals(folderOrFile)
                ? Files.find(folder, 2, (_, attributes) -> !attributes.isDirectory())
                : Stream.of(folderOrFile.toAbsolutePath())) {
            for (Path file : found.sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!folder.equals(folderOrFile) || belongs(path)) {
                    files.put(path, beginning(file));
                }
            }
        } catch (IOException e) {
            problems.add(new Place(folderOrFile.toString(), 1, 1), "cannot be read: " + e);
        }
        return files;
    }

    /** As many bytes as are needed to see that there are too many. */
    private static byte[] beginning(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(SourceFile.MAX_BYTES + 1);
        }
    }

    /** Whether a file is part of a questionnaire, or looks as if it was meant to be. */
    static boolean belongs(String path) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        boolean inPlace = path.matches("[^/]+\\.ya?ml|(areas|concepts)/.+");
        return !hidden && inPlace;
    }

    /** In lower-case hex, over the sorted paths and the texts with LF, each ended by a NUL, which neither can hold. */
    static String sha256(Collection<SourceFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (SourceFile file : files) {
                digest.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
