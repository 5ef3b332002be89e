package org.kakehashi.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.kakehashi.reference.Programme;
import org.kakehashi.reference.Programmes;
import org.kakehashi.reference.SharedValue;
import org.kakehashi.reference.SharedValues;
import org.kakehashi.reference.Taxonomies;
import org.kakehashi.reference.Taxonomy;
import org.kakehashi.reference.TechnologyField;
import org.kakehashi.reference.TechnologyFields;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reference data to choose from, with its sources. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "reference", description = "選択肢となる参照データ / Data to choose from")
class ReferenceApi {

    private final Programmes programmes;
    private final TechnologyFields fields;
    private final SharedValues values;
    private final Taxonomies taxonomies;

    ReferenceApi(Programmes programmes, TechnologyFields fields, SharedValues values, Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
        this.programmes = programmes;
        this.fields = fields;
        this.values = values;
    }

    @GetMapping("/programmes")
    @Operation(summary = "事業・制度を名前の一部で探す / Programmes by a piece of a name")
    List<Programme> programmes(@RequestParam(defaultValue = "") String q) {
        return programmes.search(q);
    }

    @GetMapping("/fields")
    @Operation(summary = "重要技術領域を探す / Critical technology fields by a piece of a name")
    List<TechnologyField> fields(@RequestParam(defaultValue = "") String q) {
        return fields.search(q);
    }

    @GetMapping("/taxonomies")
    @Operation(summary = "各国の機微技術の分類を探す / Taxonomies of sensitive technology, mapped to one another")
    List<Taxonomy> taxonomies(@RequestParam(defaultValue = "") String q) {
        return taxonomies.search(q);
    }

    @GetMapping("/shared-values")
    @Operation(summary = "共有する価値 / The shared values and their questions")
    List<SharedValue> values() {
        return values.all();
    }
}
