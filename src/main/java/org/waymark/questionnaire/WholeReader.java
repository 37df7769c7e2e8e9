package org.waymark.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads all files of one questionnaire and puts them together. */
final class WholeReader {

    private final ProblemList problems;
    private final ReadFiles files;
    private final Draft draft;

    WholeReader(SortedMap<String, byte[]> given, boolean inFolder, ProblemList problems) {
        this.problems = problems;
        this.files = new ReadFiles(given, inFolder, problems);
        this.draft = new Draft(problems, inFolder);
    }

    Questionnaire read() {
        if (files.someAreUndecoded()) {
            draft.names().addUndecoded();
        }
        Optional<Questionnaire> read = files.main(draft.names()).map(this::questionnaire);
        read.ifPresent(this::refuseCircles);
        if (!problems.isEmpty()) {
            throw new QuestionnaireProblems(problems.sorted());
        }
        return read.orElseThrow();
    }

    private Questionnaire questionnaire(Fields fields) {
        String id = fields.id("id");
        String version = version(fields);
        String title = fields.text("title");
        String language = fields.text("language", "en");
        List<Level> levels = LevelsReader.read(fields);
        Set<Integer> numbers = LevelsReader.numbers(fields, levels);
        ScoringReader scoringReader = new ScoringReader(numbers);
        Optional<Fields> scoring = fields.inner("scoring");
        Scoring standard = ScoringReader.defaults(fields.place());
        Scoring.Rollup overall = scoring.map(scoringReader::overall).orElse(Scoring.Rollup.NONE);
        Scoring defaults =
                scoring.map(written -> scoringReader.read(written, standard)).orElse(standard);
        if (overall != Scoring.Rollup.NONE) {
            draft.names().declareWhole();
        }
        ChoiceReader choices = new ChoiceReader(draft);
        choices.readSets(fields);
        List<Form> forms = forms(fields);
        RuleReader rules = new RuleReader(draft, numbers);
        List<Classification> classifications = rules.classifications(fields);
        QuestionReader questions = new QuestionReader(draft, choices, numbers);
        AreaFilesReader areas =
                new AreaFilesReader(draft, files, new AreaReader(draft, questions, defaults, numbers), rules);
        areas.read(fields);
        fields.refuseOthers();
        Map<String, SourceNote> sources = sources();
        Map<String, Concept> concepts = concepts();
        Map<String, Picture> pictures = pictures();
        files.refuseOthers();
        draft.checkNow();
        return new Questionnaire(
                id,
                version,
                title,
                language,
                QuestionnaireFiles.sha256(files.all()),
                levels,
                withRollup(defaults, overall),
                forms,
                areas.areas(),
                areas.caps(),
                classifications,
                areas.findings(),
                areas.recommendations(),
                concepts,
                pictures,
                sources,
                files.manuscript());
    }

    private static String version(Fields fields) {
        String version = fields.text("version");
        if (!version.isEmpty() && !version.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,49}")) {
            fields.add(fields.place("version"), "questionnaire.version", YamlScalar.shortened(version));
        }
        return version;
    }

    private static Scoring withRollup(Scoring defaults, Scoring.Rollup rollup) {
        return new Scoring(
                rollup,
                defaults.blank(),
                defaults.unknown(),
                defaults.notApplicableIsMet(),
                defaults.levelFrom(),
                defaults.bands(),
                defaults.bandsPlace(),
                defaults.achievedAt(),
                defaults.publishAtCoverage(),
                defaults.aggregate());
    }

    private List<Form> forms(Fields questionnaire) {
        List<Form> forms = new ArrayList<>();
        for (Fields fields : questionnaire.each("forms", "form")) {
            String id = draft.declare(Names.Kind.FORM, fields);
            if (id.equals("full")) {
                fields.add(fields.place("id"), "form.full");
            }
            fields.require("questions");
            Set<String> questions = new LinkedHashSet<>(draft.useAll(Names.Kind.QUESTION, fields.names("questions")));
            forms.add(new Form(id, fields.text("title", id), questions, fields.place()));
            fields.refuseOthers();
        }
        return forms;
    }

    private Map<String, SourceNote> sources() {
        return files.yaml(ReadFiles.SOURCES, draft.names())
                .map(new ConceptReader(draft)::sources)
                .orElse(Map.of());
    }

    private Map<String, Concept> concepts() {
        Map<String, Concept> concepts = new TreeMap<>();
        ConceptReader reader = new ConceptReader(draft);
        for (SourceFile file : files.concepts()) {
            String slug = ReadFiles.nameOf(file.path());
            refuseOtherNames(file);
            draft.names().declare(Names.Kind.CONCEPT, slug, file.place(0));
            reader.concept(slug, file).ifPresent(concept -> concepts.put(slug, concept));
        }
        return concepts;
    }

    private Map<String, Picture> pictures() {
        Map<String, Picture> pictures = new TreeMap<>();
        for (SourceFile file : files.pictures()) {
            refuseOtherNames(file);
            new PictureReader(file, problems).read().ifPresent(picture -> pictures.put(picture.file(), picture));
        }
        return pictures;
    }

    private void refuseOtherNames(SourceFile file) {
        String name = ReadFiles.nameOf(file.path());
        if (!KebabCase.isKept(name)) {
            problems.add(file.place(0), "file.not-kebab", KebabCase.hint(name));
        }
    }

    private void refuseCircles(Questionnaire questionnaire) {
        new DependencyGraph(questionnaire)
                .cycles()
                .forEach(cycle -> problems.add(cycle.place(), "circle.reads", cycle));
        new RecommendationCycles(questionnaire.recommendations())
                .found()
                .forEach(cycle -> problems.add(cycle.place(), "circle.waits", cycle));
    }
}
