/** The topics of the directory: label, how the topic reads after "bei", headlines, and what a therapist says about it. */
export const topics = [
  {
    value: 'depression', de: 'Depression', en: 'Depression', bei: 'Depressionen',
    headlines: ['Wenn der Antrieb fehlt und alles schwer wird', 'Schritt für Schritt aus der Niedergeschlagenheit', 'Depressionen verstehen und behandeln', 'Damit die Tage wieder Farbe bekommen', 'Hilfe, wenn nichts mehr Freude macht'],
    says: [
      'Zu mir kommen Menschen, denen der Antrieb abhandengekommen ist: Der Morgen ist das Schwerste, Verabredungen werden zur Last, und Freude stellt sich nicht mehr ein.',
      'Bei Depressionen beginnen wir klein. Wir sehen uns an, was Ihnen Kraft nimmt und was davon sich in dieser Woche ändern lässt.',
      'Depressive Phasen haben eine Geschichte. Mich interessiert, wann sie begonnen hat, was sie aufrechterhält und was Ihnen früher schon geholfen hat.',
      'Wer depressiv ist, hat meist lange durchgehalten. In der Therapie darf es zuerst darum gehen, nicht mehr allein durchhalten zu müssen.',
    ],
  },
  {
    value: 'anxiety', de: 'Ängste', en: 'Anxiety', bei: 'Ängsten',
    headlines: ['Ängsten Raum nehmen, Alltag zurückgewinnen', 'Mit der Angst leben, ohne ihr zu folgen', 'Klarheit bei Sorgen, die nicht aufhören', 'Angst verstehen, Freiheit gewinnen', 'Ruhiger werden im Umgang mit Angst'],
    says: [
      'Ängste machen das Leben eng. Wir finden heraus, was Ihre Angst auslöst, was sie füttert und welche Wege Sie wieder gehen möchten.',
      'Ein Schwerpunkt meiner Arbeit sind Ängste, die sich im Alltag breitmachen: vor Begegnungen, vor Krankheit, vor dem, was morgen sein könnte.',
      'Gegen Angst hilft selten gutes Zureden. Was hilft, sind Erfahrungen, die wir gemeinsam planen und die Sie in Ihrem Tempo machen.',
      'Sorgen, die abends nicht enden wollen, behandle ich mit Verfahren, deren Wirkung gut untersucht ist, und mit viel Zeit für Ihre Fragen.',
    ],
  },
  {
    value: 'panic', de: 'Panikattacken', en: 'Panic attacks', bei: 'Panikattacken',
    headlines: ['Sicher werden im Umgang mit Panik', 'Wieder U-Bahn fahren, wieder durchatmen', 'Wenn das Herz rast und niemand etwas findet', 'Panikattacken verlieren ihren Schrecken', 'Vom Vermeiden zurück in die Bewegung'],
    says: [
      'Panik fühlt sich lebensbedrohlich an und ist es nicht. Sie lernen bei mir, was im Körper geschieht und warum die Angst von allein wieder abnimmt.',
      'Viele meiner Patientinnen und Patienten meiden U-Bahn, Aufzug oder volle Räume. Wir üben dort, wo die Angst entsteht, auf Wunsch auch gemeinsam vor Ort.',
      'Nach der ersten Panikattacke bleibt oft die Angst vor der nächsten. An dieser Stelle setzen wir an, konkret und in überschaubaren Schritten.',
    ],
  },
  {
    value: 'burnout', de: 'Erschöpfung und Burn-out', en: 'Exhaustion and burnout', bei: 'Erschöpfung',
    headlines: ['Nach der Erschöpfung neu haushalten', 'Wenn Pausen nicht mehr reichen', 'Erschöpft, gereizt, schlaflos: was jetzt hilft', 'Grenzen setzen, bevor der Körper es tut', 'Zurück zu einem Maß, das Sie durchhalten'],
    says: [
      'Erschöpfung ist kein Mangel an Willen. Wir klären, wofür Sie Ihre Kraft ausgeben, was davon nötig ist und was Sie lassen können.',
      'Wer ausgebrannt ist, hat meist verlernt, Müdigkeit ernst zu nehmen. Ich begleite Sie durch die Krankschreibung und zurück in einen Alltag, der trägt.',
      'Ich arbeite viel mit Menschen aus Pflege, Schule und Projektgeschäft, die lange mehr gegeben haben, als da war.',
      'Zwischen Anspruch und Kraft liegt bei Erschöpfung eine Lücke. Wir schließen sie nicht mit mehr Disziplin, sondern mit besseren Entscheidungen.',
    ],
  },
  {
    value: 'grief', de: 'Trauer und Verlust', en: 'Grief and loss', bei: 'Trauer',
    headlines: ['Der Trauer Zeit und Worte geben', 'Begleitung nach einem schweren Verlust', 'Weiterleben, ohne zu vergessen', 'Ein Ort für Abschied und Erinnerung', 'Wenn jemand fehlt'],
    says: [
      'Trauer braucht keinen Zeitplan. Bei mir können Sie erzählen, schweigen, wütend sein und wieder von vorn anfangen.',
      'Nach einem Verlust ordnet sich alles neu: der Alltag, die Freundschaften, das eigene Bild der Zukunft. Ich begleite Sie dabei, auch wenn der Abschied schon Jahre zurückliegt.',
      'Ich begleite Menschen nach dem Tod von Partnern, Eltern und Kindern sowie nach Fehlgeburten und Suiziden im Umfeld.',
    ],
  },
  {
    value: 'trauma', de: 'Traumafolgen', en: 'Trauma', bei: 'Traumafolgen',
    headlines: ['Sicherheit zuerst: Therapie nach Trauma', 'Was geschehen ist, darf Vergangenheit werden', 'Behutsame Therapie bei Traumafolgen', 'Wieder Boden unter den Füßen', 'Wenn Erinnerungen den Tag bestimmen'],
    says: [
      'In der Traumatherapie geht Stabilität vor. Wir sprechen erst dann über das Erlebte, wenn Sie genug Halt haben, und nur so weit, wie Sie es möchten.',
      'Manche Erinnerungen melden sich als Bild, Geruch oder Herzklopfen. Sie lernen, wieder in der Gegenwart anzukommen, und bestimmen jederzeit das Tempo.',
      'Ich behandle Folgen von Gewalt, Unfällen und belastenden Erfahrungen in der Kindheit. Sie müssen dafür nicht alles erzählen.',
      'Nach einem Trauma ist Kontrolle wichtig. Deshalb erkläre ich jeden Schritt, bevor wir ihn gehen, und Sie können jederzeit Halt sagen.',
    ],
  },
  {
    value: 'couples', de: 'Paarbeziehung', en: 'Relationships', bei: 'Paarkonflikten',
    headlines: ['Paargespräche, in denen beide zu Wort kommen', 'Wieder miteinander reden', 'Klärung für Paare, auch vor einer Trennung', 'Nähe, Streit und was dazwischen liegt', 'Für Paare, die nicht weiterwissen'],
    says: [
      'Paare kommen zu mir, wenn Gespräche immer gleich enden. Ich achte darauf, dass beide gehört werden, und übersetze, was im Streit verloren geht.',
      'Ob Sie zusammenbleiben, entscheide nicht ich. Ich sorge dafür, dass Sie die Entscheidung in Ruhe und mit allen Informationen treffen.',
      'In der Paartherapie arbeite ich mit dem, was im Raum geschieht: Tonfall, Rückzug, Vorwurf – und mit dem Wunsch, der dahintersteht.',
      'Nach einer Affäre, nach der Geburt eines Kindes oder nach Jahren der Routine: Ich arbeite mit Paaren aller Geschlechter und Lebensformen.',
    ],
  },
  {
    value: 'family', de: 'Familie und Erziehung', en: 'Family and parenting', bei: 'Konflikten in der Familie',
    headlines: ['Familien entlasten, Muster verändern', 'Wenn es zu Hause immer wieder kracht', 'Unterstützung für Eltern und erwachsene Kinder', 'Familie, so wie sie ist', 'Zwischen den Generationen vermitteln'],
    says: [
      'Familien haben ihre eigenen Regeln, und manche davon passen irgendwann nicht mehr. Wir finden heraus, welche Sie behalten und welche Sie ändern möchten.',
      'Ich arbeite mit Eltern, mit Jugendlichen und mit Erwachsenen, die ihrer Herkunftsfamilie noch etwas sagen wollen.',
      'In Patchwork- und Trennungsfamilien ist vieles neu zu verhandeln. Ich helfe, dass die Kinder dabei nicht zwischen den Stühlen sitzen.',
    ],
  },
  {
    value: 'self-esteem', de: 'Selbstwert', en: 'Self-esteem', bei: 'Selbstzweifeln',
    headlines: ['Weniger Selbstkritik, mehr Spielraum', 'Den inneren Richter leiser stellen', 'Sich selbst etwas zutrauen', 'Freundlicher mit sich werden', 'Selbstzweifel ernst nehmen und lösen'],
    says: [
      'Viele, die zu mir kommen, sind mit anderen großzügig und mit sich streng. Wir untersuchen, woher dieser Maßstab stammt und ob er noch gelten soll.',
      'Selbstwert lässt sich nicht einreden. Er wächst, wenn Sie sich in Situationen erleben, die Sie sich vorher nicht zugetraut haben.',
      'Hinter dem Gefühl, nicht zu genügen, stehen oft alte Sätze. Wir machen sie hörbar und finden Antworten, die zu Ihrem heutigen Leben passen.',
    ],
  },
  {
    value: 'sleep', de: 'Schlafstörungen', en: 'Sleep problems', bei: 'Schlafstörungen',
    headlines: ['Wieder schlafen lernen', 'Ruhige Nächte, wache Tage', 'Schlaftherapie ohne Wundermittel', 'Wenn das Gedankenkarussell nachts beginnt', 'Gut schlafen ist erlernbar'],
    says: [
      'Schlafstörungen lassen sich in wenigen Sitzungen deutlich bessern. Wir beginnen mit einem Schlaftagebuch und räumen auf mit Regeln, die mehr schaden als nützen.',
      'Wer nachts wach liegt, strengt sich oft zu sehr an zu schlafen. Ich arbeite mit einem kurzen, gut untersuchten Programm und passe es an Ihren Alltag an.',
      'Schichtdienst, kleine Kinder, Grübeln: Schlechter Schlaf hat Gründe. Wir suchen Ihre und verändern zuerst, was am meisten bringt.',
    ],
  },
  {
    value: 'eating', de: 'Essstörungen', en: 'Eating disorders', bei: 'Essstörungen',
    headlines: ['Essen ohne ständiges Rechnen', 'Frieden schließen mit dem eigenen Körper', 'Behandlung bei Essanfällen und Magersucht', 'Hunger, Kontrolle und was dahintersteht', 'Essstörungen mit Geduld behandeln'],
    says: [
      'Essstörungen sind Lösungsversuche, die teuer geworden sind. Wir suchen nach dem, was sie leisten, und nach Wegen, die weniger kosten.',
      'Bei Essanfällen, Bulimie und Magersucht arbeite ich eng mit Ihrer Hausarztpraxis zusammen, damit auch der Körper gut versorgt ist.',
      'In meiner Praxis wird niemand gewogen, um beurteilt zu werden. Wichtig ist, was Ihnen das Essen bedeutet und was Sie stattdessen brauchen.',
    ],
  },
  {
    value: 'addiction', de: 'Sucht und Konsum', en: 'Addiction', bei: 'problematischem Konsum',
    headlines: ['Weniger trinken oder aufhören: beides ist ein Ziel', 'Offen über Konsum sprechen', 'Rückfälle einplanen, Auswege kennen', 'Wenn Gewohnheit zu Abhängigkeit wird', 'Suchttherapie ohne erhobenen Zeigefinger'],
    says: [
      'Über Konsum können Sie bei mir offen sprechen. Ob Sie weniger wollen oder ganz aufhören: Wir nehmen das Ziel, das Sie tragen können.',
      'Alkohol, Cannabis, Medikamente oder Glücksspiel – mich interessiert, welche Aufgabe der Konsum übernommen hat und wer sie künftig übernimmt.',
      'Ein Rückfall ist eine Information und kein Ende. Wir planen ihn mit ein und wissen dann, was zu tun ist.',
    ],
  },
  {
    value: 'adhd', de: 'ADHS bei Erwachsenen', en: 'Adult ADHD', bei: 'ADHS',
    headlines: ['ADHS im Erwachsenenalter verstehen', 'Struktur, die zu Ihrem Kopf passt', 'Zwischen Ideenreichtum und Chaos', 'Mit ADHS gut durch Beruf und Alltag', 'Spät erkannt, gut zu behandeln: ADHS'],
    says: [
      'Viele Erwachsene erfahren erst spät, dass sie ADHS haben. Ich kläre mit Ihnen die Diagnose und entwickle Abläufe, die mit Ihrem Kopf arbeiten und nicht gegen ihn.',
      'Mit ADHS zu leben heißt oft, sich jahrelang für faul gehalten zu haben. Wir räumen damit auf und bauen Hilfen, die im Alltag wirklich benutzt werden.',
      'Bei ADHS verbinde ich Psychotherapie mit sehr praktischen Dingen: Kalender, Wecker, Absprachen und genug Bewegung.',
    ],
  },
  {
    value: 'ocd', de: 'Zwänge', en: 'Obsessions and compulsions', bei: 'Zwängen',
    headlines: ['Zwängen nicht länger gehorchen', 'Kontrollieren, waschen, grübeln: Wege hinaus', 'Zwangsgedanken sind keine Absichten', 'Mut zum Unsicheren', 'Gezielte Hilfe bei Zwängen'],
    says: [
      'Zwänge kosten Stunden und Scham. Mit Übungen, die wir genau vorbereiten, lernen Sie, die Unruhe auszuhalten, bis sie von selbst nachlässt.',
      'Aufdringliche Gedanken sagen nichts über Ihren Charakter. Das zu wissen ist der Anfang, es im Alltag zu erfahren der größere Teil der Behandlung.',
      'Bei Zwängen arbeite ich mit Konfrontation und Reaktionsverhinderung, auf Wunsch auch bei Ihnen zu Hause oder per Video mitten im Geschehen.',
    ],
  },
  {
    value: 'pain', de: 'Chronische Schmerzen', en: 'Chronic pain', bei: 'chronischen Schmerzen',
    headlines: ['Mit Schmerzen leben, mehr als mit ihnen kämpfen', 'Schmerztherapie für Kopf und Körper', 'Wenn der Schmerz bleibt', 'Beweglich bleiben trotz Schmerzen', 'Psychologische Hilfe bei chronischem Schmerz'],
    says: [
      'Chronische Schmerzen sind nie eingebildet. Wir suchen, was sie verstärkt und was sie leiser macht, und stimmen uns mit Ihren Ärztinnen und Ärzten ab.',
      'Schmerz verändert den Tag, die Stimmung und die Beziehungen. Ich arbeite mit Entspannung, Bewegung im richtigen Maß und einem neuen Blick auf Pausen.',
      'Bei Migräne, Rücken- und Nervenschmerzen helfe ich Ihnen, wieder mehr vom Tag zu haben, auch wenn der Schmerz nicht ganz verschwindet.',
    ],
  },
  {
    value: 'illness', de: 'Leben mit Krankheit', en: 'Living with illness', bei: 'körperlicher Erkrankung',
    headlines: ['Begleitung bei schwerer Krankheit', 'Wenn eine Diagnose alles verändert', 'Krank sein und sich nicht verlieren', 'Unterstützung für Erkrankte und Angehörige', 'Leben mit Krebs, MS oder Herzerkrankung'],
    says: [
      'Eine Diagnose verändert auch die, die man liebt. Ich begleite Erkrankte und Angehörige durch Behandlung, Warten und die Zeit danach.',
      'Nach einer Krebserkrankung erwartet die Umgebung oft Erleichterung, während die Angst erst anfängt. Dafür ist bei mir Platz.',
      'Mit einer chronischen Erkrankung zu leben heißt, immer wieder neu zu planen. Wir finden heraus, was trotz allem möglich ist.',
    ],
  },
  {
    value: 'identity', de: 'Sexualität und Geschlecht', en: 'Sexuality and gender', bei: 'Fragen zu Sexualität und Geschlecht',
    headlines: ['Queere Themen ohne Erklärungsdruck', 'Wer bin ich, und wem zeige ich es?', 'Begleitung bei Coming-out und Transition', 'Sexualität besprechen können', 'Ein Raum für alle Lebensweisen'],
    says: [
      'Queere Menschen müssen mir ihr Leben nicht erst erklären. Ich begleite Coming-out, Transition und alles, was damit nichts zu tun hat.',
      'Über Sexualität zu sprechen ist für viele ungewohnt. Ich frage ruhig und genau nach, und Sie entscheiden, was Sie beantworten.',
      'Fragen zu Geschlecht und Begehren haben bei mir Zeit. Es gibt kein Ergebnis, das ich für richtig halte.',
    ],
  },
  {
    value: 'migration', de: 'Migration und Ankommen', en: 'Migration and belonging', bei: 'Fragen des Ankommens',
    headlines: ['Zwischen zwei Sprachen zu Hause', 'Ankommen in Berlin, auch innerlich', 'Therapie in Ihrer Muttersprache', 'Wenn Heimat kompliziert ist', 'Mehrsprachig, mit Blick für Zwischentöne'],
    says: [
      'Zwischen zwei Ländern zu leben heißt, vieles doppelt zu haben und manches gar nicht. In der Therapie dürfen beide Seiten vorkommen.',
      'Gefühle haben eine Sprache. Wenn Ihnen im Deutschen die Worte fehlen, wechseln wir, so oft Sie möchten.',
      'Ich kenne die Fragen, die mit Ankunft, Aufenthalt und Erwartungen der Familie kommen, und ich kenne die Stellen in Berlin, die weiterhelfen.',
    ],
  },
  {
    value: 'work', de: 'Beruf und Arbeitsplatz', en: 'Work and career', bei: 'Belastungen im Beruf',
    headlines: ['Konflikte im Beruf klären', 'Führen, ohne sich zu verlieren', 'Wenn Arbeit krank macht', 'Entscheiden, was beruflich zu Ihnen passt', 'Nach der Kündigung neu sortieren'],
    says: [
      'Konflikte im Team, ständige Erreichbarkeit oder eine Kündigung: Berufliche Krisen greifen tief. Wir trennen, was Ihre Sache ist und was nicht.',
      'Ich habe selbst einige Jahre in einem Unternehmen gearbeitet und weiß, wie sich Verantwortung anfühlt, die niemand abnimmt.',
      'Bei Mobbing und dauerndem Druck prüfen wir beides: wie Sie sich schützen können und was rechtlich und gesundheitlich möglich ist.',
    ],
  },
  {
    value: 'parenthood', de: 'Rund um die Geburt', en: 'Pregnancy and birth', bei: 'Krisen rund um die Geburt',
    headlines: ['Wenn das Glück auf sich warten lässt', 'Begleitung in der Zeit nach der Geburt', 'Eltern werden, Mensch bleiben', 'Nach schwerer Geburt wieder zu sich finden', 'Kinderwunsch, Schwangerschaft, erstes Jahr'],
    says: [
      'Nach einer Geburt ist nicht immer alles gut. Traurigkeit, Angst und Distanz zum Kind sind häufig und gut behandelbar. Ihr Baby können Sie mitbringen.',
      'Ich begleite bei unerfülltem Kinderwunsch, nach Fehlgeburten und im ersten Jahr mit Kind, auf Wunsch beide Eltern.',
      'Die Ankunft eines Kindes verändert jede Partnerschaft. Wir sprechen über Schlaf, Arbeitsteilung und das, was Sie vermissen.',
    ],
  },
  {
    value: 'life-change', de: 'Umbrüche und Entscheidungen', en: 'Life changes', bei: 'Lebensumbrüchen',
    headlines: ['Orientierung in Zeiten des Umbruchs', 'Gute Entscheidungen brauchen Ruhe', 'Trennung, Umzug, Neuanfang', 'Übergänge bewusst gestalten', 'Wenn das Alte nicht mehr passt'],
    says: [
      'Umbrüche sind selten nur schlimm oder nur gut. Ich helfe Ihnen, beides auszuhalten, bis klar wird, wohin es geht.',
      'Wer eine große Entscheidung vor sich herschiebt, hat meist gute Gründe auf beiden Seiten. Wir legen sie nebeneinander, ohne Eile.',
      'Trennung, Auszug der Kinder, neuer Beruf: In Übergängen fehlt oft jemand, der nicht betroffen ist und gut zuhört.',
    ],
  },
  {
    value: 'loneliness', de: 'Einsamkeit', en: 'Loneliness', bei: 'Einsamkeit',
    headlines: ['Aus der Einsamkeit in Verbindung', 'Allein in einer großen Stadt', 'Kontakte knüpfen, die halten', 'Nähe zulassen können', 'Gesehen werden, auch mit leiser Stimme'],
    says: [
      'Einsam sein kann man auch unter vielen Menschen. Wir schauen, was Begegnung schwer macht, und probieren aus, was sie leichter macht.',
      'Berlin ist voll und kann sehr still sein. Ich arbeite mit Menschen, die neu anfangen oder deren Freundeskreis sich aufgelöst hat.',
      'Einsamkeit ist ein Signal und kein Makel. In der Therapie üben wir auch den Kontakt selbst: ansprechen, absagen, dableiben.',
    ],
  },
  {
    value: 'exams', de: 'Studium und Prüfungen', en: 'Studies and exams', bei: 'Prüfungsangst',
    headlines: ['Durch Studium und Prüfung kommen', 'Aufschieben beenden, Abgabe schaffen', 'Wenn vor der Prüfung nichts mehr geht', 'Lernen ohne ständigen Druck', 'Unterstützung für Studierende'],
    says: [
      'Ich berate viele Studierende und Auszubildende. Oft geht es um Aufschieben, um Prüfungsangst und um die Frage, ob das Fach noch stimmt.',
      'Blackouts sind kein Zeichen mangelnder Begabung. Wir üben Prüfungssituationen so lange, bis sie langweilig werden.',
      'Zwischen Abgabe, Nebenjob und Wohnungssuche bleibt wenig Luft. Kurze, klar geplante Sitzungen helfen da oft mehr als lange.',
    ],
  },
  {
    value: 'ageing', de: 'Älterwerden', en: 'Growing older', bei: 'Fragen des Älterwerdens',
    headlines: ['Therapie kennt keine Altersgrenze', 'Nach dem Beruf: was nun zählt', 'Älter werden mit klarem Blick', 'Pflege, Abschied, neue Freiheit', 'Gespräche über ein langes Leben'],
    says: [
      'Psychotherapie lohnt sich in jedem Alter. Meine älteste Patientin war 86, als sie kam, und hat sich noch einmal vieles anders überlegt.',
      'Der Ruhestand, die Pflege der Eltern, das eigene Altern: Ich arbeite gern mit Menschen in der zweiten Lebenshälfte.',
      'Wer Angehörige pflegt, vergisst sich leicht selbst. Bei mir geht es eine Stunde lang um Sie.',
    ],
  },
]
