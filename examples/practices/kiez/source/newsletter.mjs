export const newsletter = {
  name: 'Rundbrief',
  subject: 'Neu bei uns: Abendzeiten und Online-Sprechstunden',
  paragraphs: [
    'ab sofort bieten mehr als vierzig unserer Therapeutinnen und Therapeuten auch Abendzeiten an, in der Praxis und online.',
    'Wenn Sie jemanden kennen, der gerade sucht: Das Erstgespräch ist kostenfrei, und freie Zeiten stehen gleich dabei.',
  ],
  button: { label: 'Zu den freien Zeiten', url: 'https://kiez.example/zeiten' },
};
