import '@attune/widgets/provider/define';
import '@attune/widgets/therapist-directory/define';
import { createApp } from 'vue';
import App from './app.vue';

createApp(App).mount('#app');
