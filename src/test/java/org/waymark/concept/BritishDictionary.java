package org.waymark.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The British dictionary of the machine, and the words of our field and names from src/test/resources/words.txt. */
final class BritishDictionary {

    private static final Path FOLDER = Path.of("/usr/share/hunspell");
    private static final Path OUR_WORDS = Path.of("src/test/resources/words.txt");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{L}+(?:['’]\\p{L}+)*");

    private final Hunspell dictionary;
    private final Set<String> ours;

    BritishDictionary() {
        assertThat(FOLDER.resolve("en_GB.dic"))
                .as("The spelling test needs a British dictionary: install it (Debian: apt-get install hunspell-en-gb)")
                .exists();
        try (InputStream rules = Files.newInputStream(FOLDER.resolve("en_GB.aff"));
                InputStream words = Files.newInputStream(FOLDER.resolve("en_GB.dic"))) {
            this.dictionary =
                    new Hunspell(new Dictionary(new ByteBuffersDirectory(), "words", rules, List.of(words), false));
            this.ours = Files.readAllLines(OUR_WORDS).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toSet());
        } catch (IOException | ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The words of a text that are in neither. */
    Set<String> misspelt(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace('’', '\''))
                .filter(Predicate.not(this::knows))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean knows(String word) {
        return knowsAsIs(word) || (word.endsWith("'s") && knowsAsIs(word.substring(0, word.length() - 2)));
    }

    /** A word of ours in small letters may begin a sentence; a name keeps its capital. */
    private boolean knowsAsIs(String word) {
        return ours.contains(word)
                || ours.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1))
                || dictionary.spell(word);
    }
}
