package org.waymark.cycle;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** A quarter in which teams assess themselves, known by its name, such as "2026 Q4". */
@Entity
public class Cycle extends PanacheEntity {

    String name;

    @Column(name = "first_date")
    LocalDate firstDay;

    @Column(name = "last_date")
    LocalDate lastDay;

    protected Cycle() {}

    private Cycle(LocalDate firstDay) {
        this.name = nameOf(firstDay);
        this.firstDay = firstDay;
        this.lastDay = lastDayOf(firstDay);
    }

    /** The calendar quarter that a day lies in; made on first use. Needs a transaction. */
    public static Cycle of(LocalDate today) {
        return known(today).orElseGet(() -> {
            Cycle cycle = new Cycle(firstDayOf(today));
            cycle.persist();
            return cycle;
        });
    }

    /** The quarter that a day lies in, if it has been made. */
    public static Optional<Cycle> known(LocalDate today) {
        return find("firstDay", firstDayOf(today)).firstResultOptional();
    }

    /** The name of the calendar quarter that a day lies in, such as "2026 Q4". */
    public static String nameOf(LocalDate today) {
        return today.getYear() + " Q" + today.get(IsoFields.QUARTER_OF_YEAR);
    }

    private static LocalDate firstDayOf(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    public static LocalDate lastDayOf(LocalDate today) {
        return firstDayOf(today).plusMonths(3).minusDays(1);
    }

    public String name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** The last day on which answers are awaited. */
    public LocalDate lastDay() {
        return lastDay;
    }
}
