package org.waymark.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a questionnaire: which ones belong to it, their bytes and their hash. */
final class QuestionnaireFiles {

    private QuestionnaireFiles() {}

    static SortedMap<String, byte[]> of(Path folderOrFile, ProblemList problems) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            if (!Files.isDirectory(folderOrFile)) {
                files.put(folderOrFile.getFileName().toString(), beginning(folderOrFile));
                return files;
            }
            for (Path file : below(folderOrFile)) {
                String path = folderOrFile.relativize(file).toString().replace('\\', '/');
                if (belongs(path)) {
                    files.put(path, beginning(file));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Place(folderOrFile.toString(), 1, 1), "file.unreadable", e.getMessage());
        }
        return files;
    }

    /** The files in a folder and in those of its folders that hold parts of a questionnaire. */
    private static List<Path> below(Path folder) throws IOException {
        List<Path> found = new ArrayList<>(walk(folder, 1));
        for (String part : List.of("areas", "concepts")) {
            if (Files.isDirectory(folder.resolve(part))) {
                found.addAll(walk(folder.resolve(part), Integer.MAX_VALUE));
            }
        }
        return found;
    }

    private static List<Path> walk(Path folder, int depth) throws IOException {
        try (Stream<Path> found = Files.walk(folder, depth, FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(file -> !Files.isDirectory(file)).toList();
        }
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
