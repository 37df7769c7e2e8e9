package org.waymark.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** An invented questionnaire spread over the files of a folder. */
final class InventedFiles {

    private final Map<String, Object> file;
    private final Random random;

    InventedFiles(Map<String, Object> file, Random random) {
        this.file = file;
        this.random = random;
    }

    /** By path; rules go to the file of any area. */
    @SuppressWarnings("unchecked")
    Map<String, String> texts() {
        Map<String, Object> main = new LinkedHashMap<>(file);
        List<Map<String, Object>> files = new ArrayList<>();
        for (Object area : (List<Object>) file.get("areas")) {
            files.add(new LinkedHashMap<>(Map.of("area", area)));
        }
        for (String rules : List.of("caps", "findings", "recommendations")) {
            List<Object> all = (List<Object>) main.remove(rules);
            for (Object rule : all == null ? List.of() : all) {
                int index = rules.equals("findings") ? 0 : random.nextInt(files.size());
                ((List<Object>) files.get(index).computeIfAbsent(rules, _ -> new ArrayList<>())).add(rule);
            }
        }
        Map<String, String> texts = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        for (Map<String, Object> each : files) {
            String id = (String) ((Map<String, Object>) each.get("area")).get("id");
            ids.add(id);
            texts.put("areas/" + id + ".yaml", Invented.text(each));
        }
        main.put("areas", ids);
        texts.put("questionnaire.yaml", Invented.text(main));
        return texts;
    }
}
